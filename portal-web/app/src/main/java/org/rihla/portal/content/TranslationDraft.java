package org.rihla.portal.content;

import java.util.Map;

/**
 * One language of an item to be saved.
 *
 * @param title one line
 * @param summary one or two sentences
 * @param fields texts by key of field: lines and Markdown
 */
public record TranslationDraft(String title, String summary, Map<String, String> fields) {
  public TranslationDraft {
    fields = Map.copyOf(fields);
  }
}
