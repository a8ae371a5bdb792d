package org.rihla.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an item, with the texts of its pages.
 *
 * @param id opaque, unique within its item
 * @param fileName as readers know it, at most {@value #LONGEST_NAME} characters; given back with a
 *     page, not searched
 * @param mediaType such as {@code application/pdf}; given back with a page
 * @param language tag of the language that it is said to be in; decides only where the text itself
 *     does not tell; null if nobody said
 * @param access tokens: who holds one of them, and one of the item's, may find its pages; with
 *     none, nobody may
 * @param pages in any order, each number once
 */
public record IndexedAttachment(
    String id,
    String fileName,
    String mediaType,
    @Nullable String language,
    Set<String> access,
    List<IndexedPage> pages) {

  /** Longest file name and longest media type, in characters. */
  public static final int LONGEST_NAME = 1_000;

  /** Copies its collections and checks its values. */
  public IndexedAttachment {
    Checks.token("attachment id", id);
    Checks.length("file name", fileName, LONGEST_NAME);
    Checks.length("media type", mediaType, LONGEST_NAME);
    if (language != null) {
      Checks.key("language", language);
    }
    access = Set.copyOf(access);
    access.forEach(token -> Checks.token("access token", token));
    pages = List.copyOf(pages);
    Checks.range("number of pages of an attachment", pages.size(), 0, AttachmentLimits.MOST_PAGES);
    checkNumbers(id, pages);
  }

  /** An attachment in a language that nobody told. */
  public IndexedAttachment(
      String id, String fileName, String mediaType, Set<String> access, List<IndexedPage> pages) {
    this(id, fileName, mediaType, null, access, pages);
  }

  private static void checkNumbers(String id, List<IndexedPage> pages) {
    Set<Integer> numbers = new HashSet<>();
    for (IndexedPage page : pages) {
      if (!numbers.add(page.number())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "Attachment %s has page %d twice, each number must be there once",
                id,
                page.number()));
      }
    }
  }
}
