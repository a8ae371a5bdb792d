package org.rihla.portal.content.workflow;

/** Where a working copy, or an item without one, stands. */
public enum WorkState {
  DRAFT,
  IN_REVIEW,
  CHANGES_REQUESTED,
  APPROVED,
  SCHEDULED,
  /** There is no working copy: readers see it. */
  PUBLISHED,
  /** There is no working copy: it was taken from its readers. */
  ARCHIVED,
  /** The working copy was thrown away. */
  DISCARDED;

  /** Whether its texts may be changed; a reviewer may do so until it is approved. */
  boolean isOpen() {
    return this == DRAFT || this == CHANGES_REQUESTED || this == IN_REVIEW;
  }
}
