package org.rihla.search.analysis;

import java.util.Locale;

/** A part of an item's text, with what a match in it weighs against a match in the body. */
public enum Part {
  /** The title. */
  TITLE(4, 0.3f, 12, 2),
  /** The labels of the item's concepts. */
  KEYWORDS(3, 0.3f, 10, 2),
  /** The summary. */
  SUMMARY(2, 0.5f, 7, 3),
  /** All the rest. */
  BODY(1, 0.7f, 0, 7);

  private final float weight;
  private final float lengthNormalization;
  private final int firstBit;
  private final int mostCounted;

  Part(float weight, float lengthNormalization, int firstBit, int bits) {
    this.weight = weight;
    this.lengthNormalization = lengthNormalization;
    this.firstBit = firstBit;
    this.mostCounted = (1 << bits) - 1;
  }

  /** What a match weighs: the body is 1. */
  public float weight() {
    return weight;
  }

  /** How far a match in a longer text counts less: 0 not at all, 1 in proportion. */
  public float lengthNormalization() {
    return lengthNormalization;
  }

  /** The lowest bit of its number in {@link PartCounts}. */
  int firstBit() {
    return firstBit;
  }

  /** The highest of its numbers in {@link PartCounts}. */
  int mostCounted() {
    return mostCounted;
  }

  /** Name of the field with light stems and without stop words; the text itself is stored here. */
  public String stemmed(String language) {
    return name().toLowerCase(Locale.ROOT) + "." + language;
  }

  /** Name of the field with every word as it was written, letter forms aside. */
  public String plain(String language) {
    return stemmed(language) + ".plain";
  }
}
