package org.rihla.portal.plugin.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.ConceptPage;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.TextIn;

/**
 * The page of a country.
 *
 * @param countries address of all countries
 * @param map its regions as outlines, or null where no plugin has drawn it
 * @param regions the same regions, and all others, as links
 * @param sectors that its items are about, the most frequent first
 * @param latest what was published last about it
 * @param groups all items by type
 * @param conceptUrl its page among the concepts
 * @param messages what its plugins say in place of the portal's messages, by their keys
 */
public record CountryPage(
    Frame frame,
    String countries,
    String label,
    TextIn otherLabel,
    String definition,
    @Nullable Drawing map,
    List<ConceptPage.Link> regions,
    List<ConceptPage.Link> sectors,
    List<Card> latest,
    List<ConceptPage.Group> groups,
    List<Row> holidays,
    List<Panel> panels,
    String conceptUrl,
    Map<String, String> messages)
    implements Page {
  /** A message without values, as the country says it. */
  public String say(String key) {
    String own = messages.get(key);
    return own == null ? frame.words().get(key) : own;
  }

  @Override
  public String view() {
    return "/plugin/country";
  }

  /** A map of outlines. */
  public record Drawing(String viewBox, List<Shape> shapes) {}

  /**
   * A region on the map.
   *
   * @param outline path data of SVG
   * @param transform of SVG, or null
   */
  public record Shape(String url, String label, String outline, @Nullable String transform) {}

  /** A line of two texts. */
  public record Row(String label, String value) {}

  /** What the code of a plugin shows. */
  public record Panel(String heading, List<Row> rows) {}
}
