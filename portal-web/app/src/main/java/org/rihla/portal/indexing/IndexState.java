package org.rihla.portal.indexing;

/** Whether search can answer. */
public sealed interface IndexState {
  /** The index holds what the database holds, but for the last moments. */
  record Ready() implements IndexState {}

  /**
   * The index is being made anew.
   *
   * @param done items so far
   * @param total items in all
   */
  record Rebuilding(long done, long total) implements IndexState {}

  /**
   * The index cannot be opened.
   *
   * @param reason for the log and administration
   */
  record Unavailable(String reason) implements IndexState {}
}
