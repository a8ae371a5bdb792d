package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.platform.errors.PortalException;

/** Changes many items, each in a transaction of its own: one that cannot be changed stops none. */
@ApplicationScoped
public class BulkChanges {
  @Inject private Withdrawals withdrawals;
  @Inject private AdministeredItems administered;

  /**
   * Changes items, and says of each what became of it.
   *
   * @throws org.rihla.portal.account.RefusedException if the caller is no administrator; what one
   *     may not see is a failure in the report
   */
  public BulkReport apply(Caller caller, Collection<ItemId> items, BulkChange change) {
    Permissions.administer(caller).orThrow();
    List<ItemId> done = new ArrayList<>();
    Map<ItemId, PortalException> failed = new LinkedHashMap<>();
    for (ItemId item : items) {
      try {
        one(caller, item, change);
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
      case BulkChange.Reinstate(var remark) -> withdrawals.reinstate(caller, item, remark);
      case BulkChange.HandOver handOver -> administered.handOver(caller, item, handOver);
      case BulkChange.ReplaceConcept replaced -> administered.replace(caller, item, replaced);
    }
  }
}
