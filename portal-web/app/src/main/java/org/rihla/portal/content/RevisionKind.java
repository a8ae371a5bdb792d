package org.rihla.portal.content;

/** On what occasion a revision was kept. */
public enum RevisionKind {
  /** A draft was saved by hand, or before somebody else went on with it. */
  DRAFT,
  /** A draft was submitted for review. */
  SUBMITTED,
  /** Readers saw it from then on. */
  PUBLISHED
}
