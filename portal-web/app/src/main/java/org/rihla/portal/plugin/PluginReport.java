package org.rihla.portal.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.plugin.jar.PluginProblem;

/**
 * What enabling, upgrading, disabling or removing a plugin did.
 *
 * @param id of the plugin
 * @param version that is or was in use
 * @param concepts how many concepts came in or went
 * @param keptConcepts concepts, as {@code scheme/notation}, that stay as they were changed here
 * @param entries one for each item
 */
public record PluginReport(
    String id, String version, int concepts, List<String> keptConcepts, List<Entry> entries) {
  public PluginReport {
    keptConcepts = List.copyOf(keptConcepts);
    entries = List.copyOf(entries);
  }

  /** What became of an item. */
  public enum Kind {
    ADDED,
    CHANGED,
    UNCHANGED,
    /** Edited here since it came in, and left as it is. */
    KEPT,
    /** Hidden from everybody. */
    HIDDEN,
    /** Not taken over; the entry says why. */
    REFUSED
  }

  /**
   * One item.
   *
   * @param item its type and key
   * @param reason why it was refused or kept, or null
   */
  public record Entry(Kind kind, String item, @Nullable PluginProblem reason) {}

  /** How many items had this fate. */
  public long count(Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).count();
  }
}
