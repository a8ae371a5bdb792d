package org.rihla.portal.publication.web;

import java.time.Instant;
import java.util.List;
import org.rihla.portal.language.Language;

/**
 * What a feed says. Paths begin with a slash.
 *
 * @param author name of the portal
 * @param path of the feed
 * @param otherPath of the feed in the other language
 * @param page path of the page that it belongs to
 * @param updated when its newest entry changed
 * @param entries the newest first
 */
public record Feed(
    Language language,
    String title,
    String author,
    String path,
    String otherPath,
    String page,
    Instant updated,
    List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One item.
   *
   * @param id an IRI that never changes
   * @param language in which title and summary are
   * @param path of its page
   */
  public record Entry(
      String id,
      Language language,
      String title,
      String summary,
      String path,
      Instant published,
      Instant updated) {}
}
