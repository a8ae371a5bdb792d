package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Hides items without deleting anything, and shows them again: those of a plugin that is switched
 * off. Their rows stay, with a visibility that no caller has.
 */
@ApplicationScoped
@Transactional
public class WithheldItems {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;
  @Inject private Event<ContentChanged> changed;
  @Inject private Clock clock;

  /** Hides an item; one that does not exist or is hidden already stays as it is. */
  public void withhold(ItemKey key) {
    set(key, true);
  }

  /** Shows an item again; one that does not exist or is not hidden stays as it is. */
  public void restore(ItemKey key) {
    set(key, false);
  }

  private void set(ItemKey key, boolean hidden) {
    items
        .find(key)
        .filter(item -> item.visibility().isWithheld() != hidden)
        .ifPresent(item -> {
          item.withhold(hidden, clock.instant());
          changed.fire(new ContentChanged(item.id()));
        });
  }

  /** Hides all items of a type that is no longer declared. */
  public void withholdType(String type) {
    keys(type).forEach(this::withhold);
  }

  /** Shows the items of a type again. */
  public void restoreType(String type) {
    keys(type).forEach(this::restore);
  }

  private List<ItemKey> keys(String type) {
    return entities
        .createQuery("select i.itemKey from Item i where i.type = :type", String.class)
        .setParameter("type", type)
        .getResultList()
        .stream()
        .map(key -> new ItemKey(type, key))
        .toList();
  }

  /**
   * Has the index read items anew whose fields name any of these concepts, whoever may see them.
   */
  public void touch(String scheme, Collection<String> notations) {
    if (!notations.isEmpty()) {
      naming(scheme, notations).forEach(id -> changed.fire(new ContentChanged(id)));
    }
  }

  private List<ItemId> naming(String scheme, Collection<String> notations) {
    return entities
        .createQuery(
            "select distinct c.itemId from ItemConcept c"
                + " where c.scheme = :scheme and c.notation in :notations",
            String.class)
        .setParameter("scheme", scheme)
        .setParameter("notations", notations)
        .getResultList()
        .stream()
        .map(ItemId::of)
        .toList();
  }

  /** Keys of the items that name a concept. */
  public List<ItemKey> using(String scheme, String notation) {
    return items.load(naming(scheme, List.of(notation))).stream().map(Item::key).toList();
  }
}
