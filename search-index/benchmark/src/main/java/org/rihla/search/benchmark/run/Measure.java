package org.rihla.search.benchmark.run;

/** What figures count, with their units; the words are those of the report. */
final class Measure {

  static final String INDEXING = "indexing";
  static final String SAVING = "save to searchable";
  static final String RESOURCES = "resources";

  static final String DOCUMENTS_PER_SECOND = "documents/s";
  static final String QUERIES_PER_SECOND = "queries/s";
  static final String P50 = "p50 ms";
  static final String P99 = "p99 ms";
  static final String INDEX_PER_TEXT = "index bytes per text byte";
  static final String HEAP = "heap MB";

  private Measure() {}

  /** Whether a higher count is the better one. */
  static boolean moreIsBetter(String measure) {
    return measure.equals(DOCUMENTS_PER_SECOND) || measure.equals(QUERIES_PER_SECOND);
  }
}
