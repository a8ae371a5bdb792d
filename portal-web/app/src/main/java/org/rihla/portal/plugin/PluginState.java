package org.rihla.portal.plugin;

/** Where a plugin stands. */
public enum PluginState {
  /** Its JAR is there, and it was never enabled. */
  DISCOVERED,
  /** Its declarations and items are shown. */
  ENABLED,
  /** Its rows are kept, and nothing of it is shown. */
  DISABLED,
  /** It cannot be used, and is off. */
  BROKEN
}
