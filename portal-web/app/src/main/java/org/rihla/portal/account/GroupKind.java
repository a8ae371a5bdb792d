package org.rihla.portal.account;

/** What a group is in the world. */
public enum GroupKind {
  DELEGATION,
  NETWORK,
  COMMITTEE
}
