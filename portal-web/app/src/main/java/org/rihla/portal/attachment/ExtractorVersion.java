package org.rihla.portal.attachment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.Warning;

/**
 * By what a text was made: the version of the extractor, and the programs that it missed. Once a
 * program is there, what was read without it is outdated.
 */
final class ExtractorVersion {
  private static final String VERSION = String.valueOf(TextExtractor.VERSION);
  private static final String NO_OCR = "-ocr";
  private static final String NO_LAYOUT = "-layout";

  private ExtractorVersion() {}

  /** Of a text that was made with these warnings. */
  static String of(Set<Warning> warnings) {
    return VERSION
        + (warnings.contains(Warning.OCR_ABSENT) ? NO_OCR : "")
        + (warnings.contains(Warning.LIBREOFFICE_ABSENT) ? NO_LAYOUT : "");
  }

  /** Those than which this machine makes no better text. */
  static List<String> current(Capabilities machine) {
    return Stream.of(VERSION, VERSION + NO_OCR, VERSION + NO_LAYOUT, VERSION + NO_OCR + NO_LAYOUT)
        .filter(version -> !(machine.ocr() && version.contains(NO_OCR)))
        .filter(version -> !(machine.libreOffice() && version.endsWith(NO_LAYOUT)))
        .toList();
  }
}
