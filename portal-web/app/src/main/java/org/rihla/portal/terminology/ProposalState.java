package org.rihla.portal.terminology;

/** What became of a proposed term. */
public enum ProposalState {
  /** Somebody has to look at it. */
  WAITING,
  /** It is a concept now, perhaps in other words. */
  ACCEPTED,
  /** It is not taken, for a reason. */
  REFUSED
}
