package org.rihla.search.analysis;

import java.util.Locale;

/** A part of an item's text, with what a match in it weighs against a match in the body. */
public enum Part {
  /** The title. */
  TITLE(4, 0.3f),
  /** The labels of the item's concepts. */
  KEYWORDS(3, 0.3f),
  /** The summary. */
  SUMMARY(2, 0.5f),
  /** All the rest. */
  BODY(1, 0.7f);

  private final float weight;
  private final float lengthNormalization;

  Part(float weight, float lengthNormalization) {
    this.weight = weight;
    this.lengthNormalization = lengthNormalization;
  }

  /** What a match weighs: the body is 1. */
  public float weight() {
    return weight;
  }

  /** How far a match in a longer text counts less: 0 not at all, 1 in proportion. */
  public float lengthNormalization() {
    return lengthNormalization;
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
