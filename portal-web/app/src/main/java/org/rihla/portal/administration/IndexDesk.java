package org.rihla.portal.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.indexing.IndexHost;
import org.rihla.portal.indexing.IndexState;
import org.rihla.portal.indexing.Indexer;
import org.rihla.portal.indexing.IndexingSchedule;
import org.rihla.portal.indexing.Outbox;

/** Looks after the index for administrators. */
@ApplicationScoped
public class IndexDesk {
  private static final String INDEX = "index";

  @Inject private IndexHost host;
  @Inject private Indexer indexer;
  @Inject private IndexingSchedule schedule;
  @Inject private Outbox outbox;
  @Inject private AuditLog audit;

  /**
   * How the index stands.
   *
   * @throws RefusedException if the caller is no administrator, as from the other methods
   */
  public IndexReport report(Caller by) {
    Permissions.administer(by).orThrow();
    return new IndexReport(
        host.state(), host.documents(), outbox.size(), indexer.lastCommit(), outbox.troubled());
  }

  /** Makes the index anew in the background; nothing happens while that is being done. */
  public void rebuild(Caller by) {
    Permissions.administer(by).orThrow();
    if (!(host.state() instanceof IndexState.Rebuilding)) {
      audit.record(AuditEvent.of(AuditKind.INDEX_REBUILT, by, INDEX));
      schedule.rebuild();
    }
  }

  /** Has a change that failed tried again now. */
  @Transactional
  public void again(Caller by, String task) {
    Permissions.administer(by).orThrow();
    outbox
        .again(task)
        .ifPresent(found ->
            audit.record(AuditEvent.of(AuditKind.INDEX_RETRIED, by, found.item().toString())));
  }
}
