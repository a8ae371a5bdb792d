package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTest {
  private static final LocalizedText BOTH = new LocalizedText("voyage", "رحلة");
  private static final LocalizedText ARABIC = new LocalizedText("", "رحلة");

  @Test
  void eachLanguageHasItsText() {
    assertThat(BOTH.in(Language.FR)).isEqualTo("voyage");
    assertThat(BOTH.in(Language.AR)).isEqualTo("رحلة");
  }

  @Test
  void aMissingTextIsTakenFromTheOtherLanguageWhichIsNamed() {
    assertThat(ARABIC.in(Language.FR)).isEmpty();
    assertThat(ARABIC.inOrOther(Language.FR)).isEqualTo("رحلة");
    assertThat(ARABIC.languageShown(Language.FR)).isEqualTo(Language.AR);
    assertThat(BOTH.languageShown(Language.FR)).isEqualTo(Language.FR);
  }

  @Test
  void anEmptyTextIsShownInTheWantedLanguage() {
    assertThat(LocalizedText.none().isEmpty()).isTrue();
    assertThat(LocalizedText.none().languageShown(Language.AR)).isEqualTo(Language.AR);
  }

  @Test
  void noOtherLanguageIsEverTaken() {
    assertThat(Language.ofTag("fr")).contains(Language.FR);
    assertThat(Language.ofTag("FR")).isEmpty();
    assertThat(Language.ofTag("fr-x-script")).isEmpty();
    assertThat(Language.AR.direction()).isEqualTo("rtl");
  }
}
