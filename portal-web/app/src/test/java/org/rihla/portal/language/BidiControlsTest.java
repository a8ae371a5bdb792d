package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BidiControlsTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066',
        '\u2067', '\u2068', '\u2069', '\u0000', '\u001b', '\r'
      })
  void controlsAreTakenOut(char control) {
    assertThat(BidiControls.strip("facture" + control + "fdp.exe")).isEqualTo("facturefdp.exe");
  }

  @Test
  void textOfBothScriptsStaysAsItIs() {
    String text = "Rihla رحلة — « étude »\u202f;\n\tligne";

    assertThat(BidiControls.strip(text)).isEqualTo(text);
  }
}
