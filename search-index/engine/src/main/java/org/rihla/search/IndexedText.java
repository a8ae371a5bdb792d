package org.rihla.search;

import java.util.List;

/**
 * The texts of an item in one language, plain and without markup, empty where there is none.
 * Matches weigh in this order: title, keywords, summary, body.
 *
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param summary at most {@value #LONGEST_BODY} characters
 * @param body everything else that a reader sees, at most {@value #LONGEST_BODY} characters
 * @param keywords labels of the concepts that the item carries, in this language; suggested as
 *     concepts
 */
public record IndexedText(String title, String summary, String body, List<String> keywords) {

  /** Longest title and longest keyword, in characters. */
  public static final int LONGEST_TITLE = 2_000;

  /** Longest summary and longest body, in characters. */
  public static final int LONGEST_BODY = 5_000_000;

  /** Copies the keywords and checks the lengths. */
  public IndexedText {
    keywords = List.copyOf(keywords);
    Checks.length("title", title, LONGEST_TITLE);
    Checks.length("summary", summary, LONGEST_BODY);
    Checks.length("body", body, LONGEST_BODY);
    keywords.forEach(keyword -> Checks.length("keyword", keyword, LONGEST_TITLE));
  }

  /** A text without keywords. */
  public IndexedText(String title, String summary, String body) {
    this(title, summary, body, List.of());
  }
}
