package org.rihla.extraction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself. Nobody has checked it.
 *
 * @param mediaType as the content shows, such as {@code application/pdf}
 * @param title at most {@value #LONGEST} characters; null if it has none
 * @param authors names, each at most {@value #LONGEST} characters, at most {@value #MOST_AUTHORS}
 * @param created null if it does not say
 * @param modified null if it does not say
 * @param language tag such as {@code fr} or {@code ar-MA}; null if it does not say
 * @param pageCount pages, slides or sheets, those without text included; for a document that has
 *     sections only, their number
 */
public record DocumentProperties(
    String mediaType,
    @Nullable String title,
    List<String> authors,
    @Nullable Instant created,
    @Nullable Instant modified,
    @Nullable String language,
    int pageCount) {

  /** Longest title and longest name of an author, in characters. */
  public static final int LONGEST = 500;

  /** Most authors that are kept. */
  public static final int MOST_AUTHORS = 50;

  /** Copies the list. */
  public DocumentProperties {
    authors = List.copyOf(authors);
  }
}
