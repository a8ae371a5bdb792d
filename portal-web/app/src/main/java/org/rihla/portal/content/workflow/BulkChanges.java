package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.platform.errors.PortalException;

/** Changes many items, each in a transaction of its own: one that cannot be changed stops none. */
@ApplicationScoped
public class BulkChanges {
  @Inject private Withdrawals withdrawals;
  @Inject private AdministeredItems administered;
  @Inject private Rehearsal rehearsal;
  @Inject private AuditLog audit;

  /**
   * Changes items, and says of each what became of it. It is one line of the audit log, besides the
   * steps of each item.
   *
   * @throws org.rihla.portal.account.RefusedException if the caller may not change many; what one
   *     may not change is a failure in the report
   */
  public BulkReport apply(Caller caller, Collection<ItemId> items, BulkChange change) {
    BulkReport report = each(caller, items, item -> one(caller, item, change));
    String subject = report.done().size() + " / " + items.size();
    audit.record(new AuditEvent(AuditKind.BULK_CHANGE, caller, subject, change.toString()));
    return report;
  }

  /** What {@link #apply} would say. Everything is done and undone again, item by item. */
  public BulkReport preview(Caller caller, Collection<ItemId> items, BulkChange change) {
    return each(caller, items, item -> rehearse(() -> one(caller, item, change)));
  }

  private void rehearse(Runnable change) {
    try {
      rehearsal.play(change);
    } catch (Rehearsal.Done done) {
      // As it should be: it would be made, and was undone.
      return;
    }
  }

  private static BulkReport each(Caller caller, Collection<ItemId> items, Consumer<ItemId> action) {
    Permissions.changeMany(caller).orThrow();
    List<ItemId> done = new ArrayList<>();
    Map<ItemId, PortalException> failed = new LinkedHashMap<>();
    for (ItemId item : items) {
      try {
        action.accept(item);
        done.add(item);
      } catch (PortalException e) {
        failed.put(item, e);
      }
    }
    return new BulkReport(done, failed);
  }

  private void one(Caller caller, ItemId item, BulkChange change) {
    switch (change) {
      case BulkChange.Withdraw(var reason) -> withdrawals.withdraw(caller, item, reason);
      case BulkChange.Archive(var remark) -> withdrawals.archive(caller, item, remark);
      case BulkChange.Reinstate(var remark) -> withdrawals.reinstate(caller, item, remark);
      case BulkChange.HandOver handOver -> administered.handOver(caller, item, handOver);
      case BulkChange.ReplaceConcept replaced -> administered.replace(caller, item, replaced);
    }
  }
}
