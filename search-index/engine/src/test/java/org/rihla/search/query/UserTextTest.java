package org.rihla.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.search.query.Wish.Asked;
import org.rihla.search.query.Wish.Form;

class UserTextTest {

  @Test
  void wordsPhrasesAndExclusionsAreToldApart() {
    UserText text =
        UserText.of("marché \"sur le terrain\" -tourisme −«à distance» e-learning (2023)");
    assertThat(text.words()).containsExactly("marche", "learning", "2023");
    assertThat(text.phrases()).containsExactly(List.of("sur", "le", "terrain"));
    assertThat(text.wishes().excluded())
        .containsExactly(
            new Asked(Place.ANYWHERE, Form.WORD, List.of("tourisme")),
            new Asked(Place.ANYWHERE, Form.PHRASE, List.of("a", "distance")));
  }

  @Test
  void anUnclosedQuoteIsASpace() {
    assertThat(UserText.of("\"marché du travail").words()).containsExactly("marche", "travail");
    assertThat(UserText.of("5\" écran").words()).containsExactly("5", "ecran");
  }

  @Test
  void repeatedWordsCountOnce() {
    assertThat(UserText.of("emploi Emploi EMPLOI").words()).containsExactly("emploi");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 2", "5, 2", "6, 2", "10, 2", "11, 3", "20, 4"})
  void longerQuestionsNeedFewerOfTheirWords(int words, int needed) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("mot").append(i).append(' ');
    }
    assertThat(UserText.of(text.toString()).wordsNeeded()).isEqualTo(needed);
  }

  @Test
  void stopWordsAreDroppedUnlessThereIsNothingElse() {
    assertThat(UserText.of("le marché de la").words()).containsExactly("marche");
    assertThat(UserText.of("le de la").words()).containsExactly("le", "de", "la");
    assertThat(UserText.of("le de la").onlyStopWords()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"&&", "\"\"", "-", "-\"\"", "()", "\u064E"})
  void textWithoutAWordIsHopeless(String text) {
    assertThat(UserText.of(text).hopeless()).isTrue();
  }

  @Test
  void aLongTextIsCut() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("mot").append(i).append(" \"a").append(i).append(" b\" -c").append(i).append(' ');
    }
    UserText read = UserText.of(text.toString());
    assertThat(read.words()).hasSizeLessThanOrEqualTo(32);
    assertThat(read.phrases()).hasSizeLessThanOrEqualTo(8);
    assertThat(read.wishes().excluded()).hasSizeLessThanOrEqualTo(32);
  }
}
