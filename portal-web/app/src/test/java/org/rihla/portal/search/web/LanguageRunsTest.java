package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.web.page.PageHitView.Run;
import org.rihla.portal.content.web.page.ResultsPage.Piece;

class LanguageRunsTest {
  @Test
  void a_text_in_one_language_is_one_run() {
    assertThat(of("fr", "Le comité, 12 fois.")).containsExactly("fr ltr Le comité, 12 fois.");
    assertThat(of("fr", "12 %")).containsExactly("fr ltr 12 %");
  }

  @Test
  void a_change_of_script_is_a_change_of_language() {
    assertThat(of("fr", "Comité de branche : لجنة الفرع (2023). Suite"))
        .containsExactly(
            "fr ltr Comité de branche :",
            "fr ltr  ",
            "ar rtl لجنة الفرع (2023).",
            "fr ltr  ",
            "fr ltr Suite");
  }

  @Test
  void white_space_behind_a_part_is_in_the_language_of_the_whole() {
    assertThat(of("ar", "كفاءات  Le comité de la branche\nمهن "))
        .containsExactly(
            "ar rtl كفاءات",
            "ar rtl   ",
            "fr ltr Le comité de la branche",
            "ar rtl \n",
            "ar rtl مهن",
            "ar rtl  ");
  }

  @Test
  void names_in_latin_letters_belong_to_the_arabic_text_and_sentences_do_not() {
    assertThat(of("ar", "مشروع STED في المغرب")).containsExactly("ar rtl مشروع STED في المغرب");
    assertThat(of("ar", "مشروع. Le comité est dans la région."))
        .containsExactly("ar rtl مشروع.", "ar rtl  ", "fr ltr Le comité est dans la région.");
    assertThat(of("ar", "مشروع Skills Trade Economic")).contains("und ltr Skills Trade Economic");
  }

  @Test
  void marks_stay_where_they_are_when_a_run_ends_inside_a_piece() {
    List<Run> runs =
        LanguageRuns.of(List.of(new Piece("un ", false), new Piece("mot كلمة", true)), "fr");
    assertThat(runs.stream().flatMap(run -> run.pieces().stream()))
        .extracting(Piece::text, Piece::marked)
        .containsExactly(
            tuple("un ", false), tuple("mot", true), tuple(" ", true), tuple("كلمة", true));
  }

  @Test
  void nothing_has_one_empty_run() {
    assertThat(of("ar", "")).containsExactly("ar rtl ");
  }

  private static List<String> of(String language, String text) {
    return LanguageRuns.of(List.of(new Piece(text, false)), language).stream()
        .map(run ->
            run.lang()
                + " "
                + run.dir()
                + " "
                + run.pieces().stream().map(Piece::text).collect(Collectors.joining()))
        .toList();
  }
}
