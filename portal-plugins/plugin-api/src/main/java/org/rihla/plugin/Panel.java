package org.rihla.plugin;

import java.util.List;

/**
 * What a {@link CountryPanel} shows: a heading and lines under it.
 *
 * @param heading of the panel
 * @param lines in their order; more than twenty are not shown
 */
public record Panel(BilingualText heading, List<Line> lines) {
  public Panel {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param label what it is about
   * @param value what there is to say, with its unit and its year
   */
  public record Line(BilingualText label, BilingualText value) {}
}
