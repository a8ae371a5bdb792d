package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a concept: its place in the hierarchy and what names it.
 *
 * @param country the page of the country that a territory is or lies in; null for other concepts
 * @param lineage concepts above it, the top one first
 * @param narrower concepts below it
 * @param related concepts beside it
 * @param alternatives its other names
 * @param groups items by type
 */
public record ConceptPage(
    Frame frame,
    Link scheme,
    String label,
    TextIn otherLabel,
    String definition,
    List<String> alternatives,
    @Nullable Link country,
    List<Link> lineage,
    List<Link> narrower,
    List<Link> related,
    List<Group> groups,
    String searchUrl)
    implements Page {
  @Override
  public String view() {
    return "/content/concept";
  }

  /** A link with its label. */
  public record Link(String url, String label) {}

  /** Items of one type, at most some; {@code count} says how many there are. */
  public record Group(String heading, int count, List<Card> items) {}
}
