package org.rihla.portal.content.translation;

import java.util.List;
import java.util.Map;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.TranslationState;
import org.rihla.portal.language.Language;

/**
 * What is missing or outdated in a language, among what the caller may read.
 *
 * @param total items that match
 * @param types counts by key of type, of everything that the caller may read
 * @param countries counts by notation, the same
 * @param items one page, the latest first
 */
public record Board(
    long total, Map<String, Count> types, Map<String, Count> countries, List<Entry> items) {

  /** How many items lack a translation, and how many have one that is outdated. */
  public record Count(long missing, long outdated) {}

  /**
   * One item.
   *
   * @param title in the language of the original
   * @param state missing, outdated, or in translation when somebody works on it
   */
  public record Entry(
      ItemId id, ItemKey key, Language original, String title, TranslationState state) {}
}
