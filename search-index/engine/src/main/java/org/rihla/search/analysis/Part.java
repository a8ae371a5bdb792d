package org.rihla.search.analysis;

import java.util.Locale;

/** A part of an item's text, with what a match in it weighs against a match in the body. */
public enum Part {
  /** The title. */
  TITLE(6),
  /** The labels of the item's concepts. */
  KEYWORDS(4),
  /** The summary. */
  SUMMARY(2),
  /** All the rest. */
  BODY(1);

  private final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  /** What a match weighs: the body is 1. */
  public float weight() {
    return weight;
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
