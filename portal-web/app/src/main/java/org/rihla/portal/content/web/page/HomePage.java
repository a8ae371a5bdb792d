package org.rihla.portal.content.web.page;

import java.util.List;

/**
 * The home page.
 *
 * @param sections in their order
 * @param themes top themes, as ways in
 */
public record HomePage(Frame frame, List<Section> sections, List<Entry> themes) implements Page {
  @Override
  public String view() {
    return "/content/home";
  }

  /**
   * A section.
   *
   * @param kind {@code latest}, {@code upcoming} or {@code by-concept}
   * @param url of the listing
   * @param all words of the link to the listing
   * @param items empty for {@code by-concept}
   * @param past for {@code upcoming}: the last ones, when none is to come
   * @param groups for {@code by-concept}
   */
  public record Section(
      String kind,
      String typeKey,
      String title,
      String url,
      String all,
      List<Card> items,
      List<Card> past,
      List<Group> groups) {}

  /** Items of one theme. */
  public record Group(String label, String url, List<Card> items) {}

  /** A link with its label. */
  public record Entry(String url, String label) {}
}
