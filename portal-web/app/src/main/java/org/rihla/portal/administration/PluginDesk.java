package org.rihla.portal.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.PluginView;
import org.rihla.portal.plugin.jar.PluginRefusedException;

/**
 * Looks after country plugins for administrators. Their files come to the machine by other ways:
 * nobody brings code in through the web.
 */
@ApplicationScoped
public class PluginDesk {
  @Inject private PluginHost host;
  @Inject private AuditLog audit;

  /**
   * All plugins.
   *
   * @throws RefusedException if the caller is no administrator, as from the other methods
   */
  public List<PluginView> list(Caller by) {
    Permissions.administer(by).orThrow();
    return host.list();
  }

  /**
   * Shows what a plugin brings.
   *
   * @throws PluginRefusedException with all that is wrong; nothing has changed then
   */
  public PluginReport enable(Caller by, String id) {
    return work(by, id, AuditKind.PLUGIN_ENABLED, host::enable);
  }

  /** Goes over to the version in the folder; refused as by {@link #enable}. */
  public PluginReport upgrade(Caller by, String id) {
    return work(by, id, AuditKind.PLUGIN_UPGRADED, host::upgrade);
  }

  /** Hides what it brought; refused as by {@link #enable}. */
  public PluginReport disable(Caller by, String id) {
    return work(by, id, AuditKind.PLUGIN_DISABLED, host::disable);
  }

  private PluginReport work(
      Caller by, String id, AuditKind kind, Function<String, PluginReport> work) {
    Permissions.administer(by).orThrow();
    PluginReport report = work.apply(id);
    audit.record(new AuditEvent(kind, by, id, report.version()));
    return report;
  }
}
