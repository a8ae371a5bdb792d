package org.rihla.portal.administration;

import org.rihla.portal.account.AuditKind;

/** What can be done with a plugin. */
public enum PluginChange {
  ENABLE(AuditKind.PLUGIN_ENABLED),
  UPGRADE(AuditKind.PLUGIN_UPGRADED),
  DISABLE(AuditKind.PLUGIN_DISABLED),
  REMOVE(AuditKind.PLUGIN_REMOVED);

  private final AuditKind kind;

  PluginChange(AuditKind kind) {
    this.kind = kind;
  }

  AuditKind kind() {
    return kind;
  }
}
