package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.Publication;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FieldKind;

/** What administration does to one item, past its author. */
@ApplicationScoped
@Transactional
public class AdministeredItems {
  @Inject private ItemLifecycle items;
  @Inject private ContentService content;
  @Inject private ContentTypes types;
  @Inject private History history;

  void handOver(Caller caller, ItemId id, BulkChange.HandOver change) {
    Permissions.administer(caller).orThrow();
    Item item = held(caller, id);
    items.handOver(item, change.to());
    History.Taken taken =
        new History.Taken(Step.HAND_OVER, CopyBeginning.standing(item), change.name());
    history.record(item, CopyId.of(id), taken, History.by(caller));
  }

  void replace(Caller caller, ItemId id, BulkChange.ReplaceConcept change) {
    Item item = held(caller, id);
    if (item.status() != PublicationStatus.PUBLISHED) {
      throw new WrongStateException(CopyBeginning.standing(item));
    }
    DraftTree before = item.tree();
    DraftTree after = before;
    for (String path : places(item, change.scheme())) {
      after = after.with(path, before.get(path).map(value -> replaced(value, change)).orElse(null));
    }
    if (!after.equals(before)) {
      content.save(
          new SaveItem(
              after.draft(item.key(), item.publishedOn()),
              item.version(),
              caller.name(),
              null,
              new Publication(caller.account(), true, java.util.Set.of())));
    }
  }

  /** Where an item may name concepts of a scheme. */
  private List<String> places(Item item, String scheme) {
    return types.get(item.key().type()).fields().stream()
        .filter(field -> field.kind() == FieldKind.CONCEPT && field.scheme().equals(scheme))
        .map(field -> DraftTree.FIELDS + field.key())
        .toList();
  }

  private static Object replaced(Object value, BulkChange.ReplaceConcept change) {
    return value instanceof List<?> list
        ? list.stream().map(one -> replaced(one, change)).distinct().toList()
        : value.equals(change.from()) ? change.to() : value;
  }

  private Item held(Caller caller, ItemId id) {
    Item item = items.locked(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    Permissions.publish(caller, item.subject()).orThrow();
    return item;
  }
}
