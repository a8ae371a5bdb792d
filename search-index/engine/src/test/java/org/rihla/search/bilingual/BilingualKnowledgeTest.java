package org.rihla.search.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rihla.search.analysis.Words;

class BilingualKnowledgeTest {

  private static BilingualKnowledge of(BilingualEntry... entries) {
    return BilingualKnowledge.of(List.of(entries));
  }

  private static Map<String, Float> translated(BilingualKnowledge knowledge, String text) {
    return knowledge.translations(Words.stemmedTerms(text)).stream()
        .collect(Collectors.toMap(Translation::text, Translation::weight));
  }

  @Test
  void anEntryTranslatesInBothDirections() {
    BilingualKnowledge knowledge = of(new BilingualEntry("chômage", "بطالة", 1, "test"));
    assertThat(translated(knowledge, "le chômage")).containsOnlyKeys("بطالة");
    assertThat(translated(knowledge, "البطالة")).containsOnlyKeys("chômage");
    assertThat(translated(knowledge, "emploi")).isEmpty();
  }

  @Test
  void anExpressionIsKnownAsAWhole() {
    BilingualKnowledge knowledge = of(new BilingualEntry("marché du travail", "سوق الشغل", 1, "t"));
    assertThat(translated(knowledge, "le marché du travail")).containsOnlyKeys("سوق الشغل");
    assertThat(translated(knowledge, "travail")).isEmpty();
    assertThat(knowledge.longestExpression()).isEqualTo(2);
  }

  @Test
  void formsOfAWordTranslateLikeItAndFindEachOther() {
    BilingualKnowledge knowledge =
        of(new BilingualEntry(List.of("œil", "yeux"), List.of("عين", "عيون"), 1, "test"));
    assertThat(translated(knowledge, "yeux")).containsKeys("عين", "عيون");
    assertThat(knowledge.forms(Words.stem("oeil"))).containsExactly(Words.stem("yeux"));
    assertThat(knowledge.forms(Words.stem("عيون"))).containsExactly(Words.stem("عين"));
  }

  @Test
  void whatIsSaidTwiceCountsOnceWithTheHigherWeight() {
    BilingualKnowledge knowledge =
        of(
            new BilingualEntry("école", "مدرسة", 0.4f, "one"),
            new BilingualEntry("école", "مدرسة", 0.9f, "two"));
    assertThat(translated(knowledge, "école")).containsExactly(Map.entry("مدرسة", 0.9f));
  }

  @Test
  void anExpressionOfStopWordsAndOneWordSaysNothingOfThatWord() {
    BilingualKnowledge knowledge = of(new BilingualEntry("au lieu de", "عوضا عن", 1, "test"));
    assertThat(translated(knowledge, "lieu")).isEmpty();
    assertThat(knowledge.size()).isZero();
  }

  @Test
  void anEntryNeedsBothLanguagesAndAWeight() {
    assertThatThrownBy(() -> new BilingualEntry(List.of(), List.of("مدرسة"), 1, "test"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BilingualEntry("école", "مدرسة", 0, "test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0.0");
  }
}
