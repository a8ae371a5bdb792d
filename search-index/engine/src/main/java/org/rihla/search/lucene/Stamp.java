package org.rihla.search.lucene;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.util.Version;
import org.rihla.search.IndexSchema;
import org.rihla.search.analysis.Words;

/**
 * What an index was written with, kept in each of its commits: an index with another stamp cannot
 * be read as this one.
 *
 * @param entries as a commit holds them
 */
record Stamp(Map<String, String> entries) {

  /** Raised with every change of the documents' fields. */
  private static final int FIELDS_VERSION = 6;

  private static final String PREFIX = "rihla.";

  Stamp {
    entries = Map.copyOf(entries);
  }

  static Stamp of(IndexSchema schema) {
    return new Stamp(
        Map.of(
            PREFIX + "fields", Integer.toString(FIELDS_VERSION),
            PREFIX + "analysis", Integer.toString(Words.ANALYSIS_VERSION),
            PREFIX + "engine", Integer.toString(Version.LATEST.major),
            PREFIX + "languages", new TreeSet<>(schema.languages()).toString(),
            PREFIX + "facets", new TreeSet<>(schema.facets()).toString(),
            PREFIX + "revision", schema.revision()));
  }

  /** What differs in a commit, in words; empty if nothing does. */
  Optional<String> differenceFrom(Map<String, String> commit) {
    return new TreeMap<>(entries)
        .entrySet().stream()
            .filter(entry -> !entry.getValue().equals(commit.get(entry.getKey())))
            .map(entry ->
                String.format(
                    Locale.ROOT,
                    "the index has %s = %s where %s is needed",
                    entry.getKey().substring(PREFIX.length()),
                    commit.get(entry.getKey()),
                    entry.getValue()))
            .findFirst();
  }
}
