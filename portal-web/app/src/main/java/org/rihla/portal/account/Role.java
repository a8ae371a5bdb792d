package org.rihla.portal.account;

/** What an account may do beyond reading, everywhere in the portal. */
public enum Role {
  /** Writes items, edits one's own, translates what one may see. */
  CONTRIBUTOR,
  /** Reviews, publishes and edits what one may see. */
  EDITOR,
  /**
   * Looks after accounts, groups, taxonomies, plugins and the index; has an editor's rights too.
   */
  ADMINISTRATOR
}
