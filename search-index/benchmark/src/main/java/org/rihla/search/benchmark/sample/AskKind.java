package org.rihla.search.benchmark.sample;

/** What a request asks for beside words and visibility. */
public enum AskKind {
  /** The ten best hits. */
  PLAIN(false, false, false),
  /** Of one value of a facet. */
  FILTERED(true, false, false),
  /** With the counts of three facets. */
  FACETED(false, true, false),
  /** With highlighted excerpts. */
  HIGHLIGHTED(false, false, true),
  /** All of it. */
  FULL(true, true, true);

  private final boolean filtered;
  private final boolean faceted;
  private final boolean highlighted;

  AskKind(boolean filtered, boolean faceted, boolean highlighted) {
    this.filtered = filtered;
    this.faceted = faceted;
    this.highlighted = highlighted;
  }

  boolean filtered() {
    return filtered;
  }

  boolean faceted() {
    return faceted;
  }

  boolean highlighted() {
    return highlighted;
  }
}
