package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;

/** Who takes part in the writing of an item, also when it is published and nobody writes. */
@ApplicationScoped
@Transactional
public class CopyAccess {
  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private History history;

  boolean exists(CopyId id) {
    return copies.find(id).isPresent();
  }

  void requireTakingPart(Caller caller, CopyId id) {
    Item item = item(id.item());
    Optional<WorkingCopy> copy = copies.find(id);
    if (copy.isPresent()) {
      CopyRights.read(caller, item, copy.get()).orThrow();
    } else {
      Permissions.readDraft(caller, unpublished(item)).orThrow();
    }
  }

  List<HistoryEntry> history(Caller caller, ItemId id) {
    Permissions.readDraft(caller, unpublished(item(id))).orThrow();
    return history.of(id);
  }

  /** Those who only read what is published may not know that there is more. */
  private static Subject unpublished(Item item) {
    return new Subject(item.owner().orElse(null), List.of(item.visibility()), false);
  }

  private Item item(ItemId id) {
    return items.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }
}
