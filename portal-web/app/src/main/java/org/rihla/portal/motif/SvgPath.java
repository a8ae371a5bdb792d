package org.rihla.portal.motif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Path data in as few bytes as two decimals allow. */
final class SvgPath {

  private final StringBuilder data = new StringBuilder();
  private final double scale;

  SvgPath(double scale) {
    this.scale = scale;
  }

  /** Adds a closed outline. */
  SvgPath outline(List<Point> points) {
    char command = 'M';
    for (Point point : points) {
      data.append(command).append(number(point.x() * scale));
      String y = number(point.y() * scale);
      data.append(y.startsWith("-") ? "" : " ").append(y);
      command = 'L';
    }
    data.append('Z');
    return this;
  }

  /** A decimal number as SVG writes it, whatever the locale. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
