package org.rihla.portal.content.intake;

import java.util.Locale;

/** What an import is doing. Messages have the key {@link #key}. */
public enum ImportPhase {
  /** Files are compared with those that are there. */
  COMPARING,
  /** Everything is tried, and nothing kept. */
  CHECKING,
  /** Items are saved with their files. */
  SAVING,
  /** Files are read by machine. */
  READING;

  /** The key of its words. */
  public String key() {
    return "import.phase." + name().toLowerCase(Locale.ROOT);
  }
}
