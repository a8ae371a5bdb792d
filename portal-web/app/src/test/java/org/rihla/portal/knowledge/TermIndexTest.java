package org.rihla.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;
import org.rihla.search.bilingual.BilingualEntry;

class TermIndexTest {
  private static final List<BilingualEntry> ENTRIES =
      List.of(
          new BilingualEntry("formation professionnelle", "التكوين المهني", 0.9f, "thèmes"),
          new BilingualEntry("formation", "التكوين", 0.5f, "lexique"),
          new BilingualEntry(
              List.of("compétence", "compétences"), List.of("مهارة", "مهارات"), 0.9f, "thèmes"));

  private static List<String> found(String text, Language language) {
    TermIndex index = TermIndex.of(ENTRIES, language);
    List<TermWords.Word> words = TermWords.of(text);
    List<String> found = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      int length = index.longestAt(words, from);
      if (length > 0) {
        found.add(index.term(words.subList(from, from + length), "").equivalents().getFirst());
      }
      from += Math.max(1, length);
    }
    return found;
  }

  @Test
  void theLongestExpressionIsFoundWhateverAccentsPluralAndElision() {
    assertThat(found("L’offre de FORMATIONS PROFESSIONNELLES.", Language.FR))
        .containsExactly("التكوين المهني");
    assertThat(found("les competences, la formation", Language.FR))
        .containsExactly("مهارة", "التكوين");
  }

  @Test
  void arabicIsFoundWhateverArticleAndVowelSigns() {
    assertThat(found("تطوير تكوينٍ مهنيٍّ وبالمهارات", Language.AR))
        .contains("formation professionnelle");
    assertThat(found("المهارات", Language.AR)).containsExactly("compétence");
  }

  @Test
  void whatIsNotKnownIsNotOffered() {
    assertThat(found("une chaise", Language.FR)).isEmpty();
  }
}
