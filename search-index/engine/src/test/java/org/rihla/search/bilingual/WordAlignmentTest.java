package org.rihla.search.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordAlignmentTest {

  private static final List<TranslatedText> PASSAGES =
      List.of(
          new TranslatedText("la maison rouge", "المنزل الأحمر"),
          new TranslatedText("la maison verte", "المنزل الأخضر"),
          new TranslatedText("la porte rouge", "الباب الأحمر"),
          new TranslatedText("la porte verte", "الباب الأخضر"));

  @Test
  void wordsThatStandInTranslatedPassagesTogetherTranslateEachOther() {
    assertThat(WordAlignment.learn(PASSAGES))
        .extracting(entry -> entry.french().getFirst() + "=" + entry.arabic().getFirst())
        .containsExactlyInAnyOrder("maison=المنزل", "rouge=الأحمر", "verte=الأخضر", "porte=الباب");
  }

  @Test
  void whatWasSeenOnceTeachesNothing() {
    assertThat(WordAlignment.learn(PASSAGES.subList(0, 1))).isEmpty();
  }

  @Test
  void anAcronymThatStandsInBothIsNoTranslation() {
    TranslatedText passage = new TranslatedText("KOICA", "KOICA");
    assertThat(WordAlignment.learn(List.of(passage, passage, passage))).isEmpty();
  }

  @Test
  void emptyAndEndlessPassagesAreLeftOut() {
    StringBuilder endless = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      endless.append("mot").append(i).append(' ');
    }
    assertThat(
            WordAlignment.learn(
                List.of(
                    new TranslatedText("", "نص"),
                    new TranslatedText("mot", ""),
                    new TranslatedText(endless.toString(), "كلمة"),
                    new TranslatedText(endless.toString(), "كلمة"))))
        .isEmpty();
  }
}
