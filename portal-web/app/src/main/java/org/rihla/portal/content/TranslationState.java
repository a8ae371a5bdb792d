package org.rihla.portal.content;

/** How a language of an item relates to the one it was written in. */
public enum TranslationState {
  ORIGINAL,
  TRANSLATED,
  OUTDATED
}
