package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.Warning;

class ExtractorVersionTest {
  private static final Capabilities BARE = new Capabilities(Set.of(), false, false);
  private static final Capabilities FULL = new Capabilities(Set.of("ara"), true, false);

  @Test
  void whatWasReadWithoutAProgramIsOutdatedOnceItIsThere() {
    String withoutBoth = without(Warning.OCR_ABSENT, Warning.LIBREOFFICE_ABSENT);
    assertThat(ExtractorVersion.current(BARE))
        .contains(without(), without(Warning.OCR_ABSENT), withoutBoth);
    assertThat(ExtractorVersion.current(FULL)).containsExactly(without());
    Capabilities ocr = new Capabilities(Set.of("fra"), false, false);
    assertThat(ExtractorVersion.current(ocr))
        .containsExactly(without(), without(Warning.LIBREOFFICE_ABSENT));
  }

  private static String without(Warning... warnings) {
    return ExtractorVersion.of(Set.of(warnings));
  }
}
