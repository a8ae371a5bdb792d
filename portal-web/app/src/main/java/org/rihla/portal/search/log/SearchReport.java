package org.rihla.portal.search.log;

import java.util.List;

/**
 * What was searched since a day.
 *
 * @param most the most frequent searches, most frequent first
 * @param total number of searches counted, with text or without
 * @param withoutText how many of them are counted without their text
 */
public record SearchReport(List<SearchFrequency> most, long total, long withoutText) {
  public SearchReport {
    most = List.copyOf(most);
  }
}
