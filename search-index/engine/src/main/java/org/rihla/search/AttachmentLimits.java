package org.rihla.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the attachments of one item may have together: an index writes an item as a whole. */
final class AttachmentLimits {

  /** Most attachments of an item. */
  static final int MOST_ATTACHMENTS = 1_000;

  /** Most pages of all attachments of an item. */
  static final int MOST_PAGES = 20_000;

  /** Longest text of all pages of an item, in characters. */
  static final int LONGEST_TEXT = 50_000_000;

  private AttachmentLimits() {}

  static void check(List<IndexedAttachment> attachments) {
    Checks.range("number of attachments", attachments.size(), 0, MOST_ATTACHMENTS);
    Set<String> ids = new HashSet<>();
    long pages = 0;
    long characters = 0;
    for (IndexedAttachment attachment : attachments) {
      if (!ids.add(attachment.id())) {
        throw new IllegalArgumentException(
            String.format(Locale.ROOT, "Attachment %s is there twice", attachment.id()));
      }
      pages += attachment.pages().size();
      characters += attachment.pages().stream().mapToLong(page -> page.text().length()).sum();
    }
    atMost("pages", pages, MOST_PAGES);
    atMost("characters", characters, LONGEST_TEXT);
  }

  private static void atMost(String what, long number, long most) {
    if (number > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The attachments of an item have %d %s, at most %d are allowed",
              number,
              what,
              most));
    }
  }
}
