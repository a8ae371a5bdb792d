package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;

class PastTextsTest {
  private static final PastTexts TEXTS =
      PastTexts.of(
          List.of(
              "formation professionnelle",
              "المرصد الوطني",
              "étude de métiers",
              "etude de metiers",
              "métiers verts"));

  private static List<String> starting(String typed) {
    return TEXTS.startingWith(typed).toList();
  }

  @Test
  void theBeginningOfAnyWordFindsThemBestFirst() {
    assertThat(starting("prof")).containsExactly("formation professionnelle");
    assertThat(starting("formation pro")).containsExactly("formation professionnelle");
    assertThat(starting("met")).containsExactly("étude de métiers", "métiers verts");
    assertThat(starting("formation verts")).isEmpty();
  }

  @Test
  void accentsAndCaseDoNotMatterAndASpellingIsShownOnce() {
    assertThat(starting("ETUD")).containsExactly("étude de métiers");
  }

  @Test
  void anArabicTextIsFoundWithItsArticleAndWithout() {
    assertThat(starting("المرص")).containsExactly("المرصد الوطني");
    assertThat(starting("مرص")).containsExactly("المرصد الوطني");
    assertThat(starting("وطن")).containsExactly("المرصد الوطني");
  }

  @Test
  void nothingTypedAndAnythingStrangeFindNothing() {
    assertThat(starting("")).isEmpty();
    assertThat(starting(" ؟ ")).isEmpty();
    assertThat(starting("\uffff")).isEmpty();
    assertThat(PastTexts.NONE.startingWith("a")).isEmpty();
    assertThat(PastTexts.of(List.of("&&", "")).startingWith("&")).isEmpty();
  }

  @Test
  void theScriptTellsTheLanguage() {
    assertThat(PastSearch.of("المرصد 2023").language()).isEqualTo(Language.AR);
    assertThat(PastSearch.of("2023 étude").language()).isEqualTo(Language.FR);
  }
}
