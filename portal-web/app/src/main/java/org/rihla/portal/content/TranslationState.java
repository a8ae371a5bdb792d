package org.rihla.portal.content;

/** How a language of an item relates to the one it was written in. */
public enum TranslationState {
  /** The language that it was written in. */
  ORIGINAL,
  /** Somebody translates, and nothing is published yet. */
  IN_TRANSLATION,
  /** Says what the original says. */
  TRANSLATED,
  /** The meaning of the original was changed since. */
  OUTDATED,
  /** There is none, and nobody works on one. */
  MISSING
}
