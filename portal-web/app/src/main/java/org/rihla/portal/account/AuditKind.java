package org.rihla.portal.account;

import java.util.Locale;

/** What is worth remembering. The name is stored: constants are added, never renamed. */
public enum AuditKind {
  SIGN_IN,
  SIGN_IN_FAILED,
  SIGN_OUT,
  SESSION_ENDED,
  ADMINISTRATOR_SET_UP,
  ACCOUNT_CREATED,
  ACCOUNT_DISABLED,
  ACCOUNT_ENABLED,
  ROLES_CHANGED,
  PASSWORD_CHANGED,
  INVITATION,
  PASSWORD_RESET_ASKED,
  GROUP_CREATED,
  GROUP_CHANGED,
  MEMBER_JOINED,
  MEMBER_LEFT,
  /** Shown to readers, taken from them, or given back. */
  PUBLICATION,
  DELETION,
  EXPORT,
  CONCEPT_ADDED,
  CONCEPT_CHANGED,
  CONCEPTS_MERGED,
  CONCEPT_RETIRED,
  CONCEPT_OFFERED,
  TERM_PROPOSED,
  TERM_REFUSED,
  TAXONOMY_IMPORTED,
  PLUGIN_ENABLED,
  PLUGIN_UPGRADED,
  PLUGIN_DISABLED,
  PLUGIN_REMOVED,
  /** A file in the format of a plugin came in. */
  DATA_IMPORTED,
  OWNER_CHANGED,
  BULK_CHANGE,
  FILE_WITHDRAWN,
  INDEX_REBUILT,
  INDEX_RETRIED,
  MAIL_RETRIED;

  /** End of its message key, {@code audit.kind.<key>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
