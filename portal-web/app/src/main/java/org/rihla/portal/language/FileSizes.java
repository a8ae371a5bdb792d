package org.rihla.portal.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files in words. */
public final class FileSizes {
  private static final BigDecimal KILO = BigDecimal.valueOf(1_000);

  private FileSizes() {}

  /** A size in decimal units, with one decimal at most. */
  public static String of(long bytes, Language language) {
    BigDecimal size = BigDecimal.valueOf(bytes).divide(KILO);
    String unit = "size.kilobytes";
    if (size.compareTo(KILO) >= 0) {
      size = size.divide(KILO);
      unit = "size.megabytes";
    }
    BigDecimal rounded =
        size.setScale(size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    return Messages.in(language).get(unit, Formats.decimal(rounded, language));
  }
}
