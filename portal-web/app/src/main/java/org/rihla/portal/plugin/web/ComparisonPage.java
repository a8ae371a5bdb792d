package org.rihla.portal.plugin.web;

import java.util.List;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;

/**
 * All countries, and some of them side by side.
 *
 * @param action where the form leads
 * @param countries to choose from
 * @param themes to choose from
 * @param tooMany whether more countries were chosen than fit
 * @param columns labels of the chosen countries; empty when fewer than two are chosen
 * @param rows a row for each type of content of which one of them has an item
 */
public record ComparisonPage(
    Frame frame,
    String action,
    List<Choice> countries,
    List<Choice> themes,
    boolean tooMany,
    List<String> columns,
    List<Row> rows)
    implements Page {
  @Override
  public String view() {
    return "/plugin/countries";
  }

  /** One thing to choose; {@code url} is its own page. */
  public record Choice(String value, String label, String url, boolean chosen) {}

  /** A type of content, with a cell for each column. */
  public record Row(String heading, List<Cell> cells) {}

  /**
   * Items of one type and country.
   *
   * @param country label of the column
   */
  public record Cell(String country, List<Card> items) {}
}
