package org.rihla.portal.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.account.AuditEvent;
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
    return work(by, PluginChange.ENABLE, id);
  }

  /** Goes over to the version in the folder; refused as by {@link #enable}. */
  public PluginReport upgrade(Caller by, String id) {
    return work(by, PluginChange.UPGRADE, id);
  }

  /** Hides what it brought; refused as by {@link #enable}. */
  public PluginReport disable(Caller by, String id) {
    return work(by, PluginChange.DISABLE, id);
  }

  private PluginReport work(Caller by, PluginChange change, String id) {
    Permissions.administer(by).orThrow();
    return recorded(by, change, id);
  }

  /**
   * Does it for whoever has the machine of the portal; the audit log names nobody.
   *
   * @throws PluginRefusedException with all that is wrong; nothing has changed then
   */
  public PluginReport fromMachine(PluginChange change, String id) {
    return recorded(Caller.ANONYMOUS, change, id);
  }

  private PluginReport recorded(Caller by, PluginChange change, String id) {
    PluginReport report =
        switch (change) {
          case ENABLE -> host.enable(id);
          case UPGRADE -> host.upgrade(id);
          case DISABLE -> host.disable(id);
          case REMOVE -> host.remove(id);
        };
    audit.record(new AuditEvent(change.kind(), by, id, report.version()));
    return report;
  }
}
