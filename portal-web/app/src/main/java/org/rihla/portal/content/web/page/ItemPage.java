package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an item.
 *
 * @param trail links above the title
 * @param typeKey key of its content type
 * @param type label of its content type
 * @param listing path of the type's listing
 * @param leads fields set large under the title
 * @param facts short fields, beside the text
 * @param sections long fields, in their order
 * @param sources where its facts come from, set last; or null
 * @param related linked items, by the field that links them, in both directions
 * @param comparison items side by side, or null
 * @param chain the steps from trip to results, empty when the type has no place in it
 * @param also similar items that nothing on the page links, empty when there are none
 * @param tools what the reader may do with it
 * @param missing whether the page's language is missing, so that the other one is shown
 * @param outdated whether the original says something else since this translation was made
 */
public record ItemPage(
    Frame frame,
    List<Crumb> trail,
    String typeKey,
    String type,
    String listing,
    TextIn title,
    TextIn summary,
    @Nullable DateView date,
    String cover,
    boolean illustration,
    boolean missing,
    boolean outdated,
    List<FieldView> leads,
    List<FieldView> facts,
    List<FieldView> sections,
    @Nullable FieldView sources,
    List<Related> related,
    @Nullable Comparison comparison,
    List<Step> chain,
    List<Card> also,
    DateView published,
    List<Tool> tools)
    implements Page {

  @Override
  public String view() {
    return "/content/item";
  }

  /** A link above the title. */
  public record Crumb(String url, String label) {}

  /** Items linked by one field, under its heading. */
  public record Related(String heading, List<Card> items) {}

  /** Items side by side: rows are themes, columns delegations. */
  public record Comparison(String heading, String corner, List<String> columns, List<Row> rows) {}

  /** A theme, and what each delegation found on it; an empty cell is said to be empty. */
  public record Row(String label, String url, List<Cell> cells) {}

  /** What one delegation found on one theme. */
  public record Cell(String column, List<Card> items) {}

  /**
   * A step of the chain.
   *
   * @param current whether it is the page's own
   */
  public record Step(String label, boolean current, List<Card> items) {}
}
