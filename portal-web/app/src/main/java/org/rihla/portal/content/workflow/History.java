package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.Revision;

/** What happened to items, and the event that tells of it. */
@ApplicationScoped
@Transactional
public class History {
  private static final int MOST = 500;

  @PersistenceContext private EntityManager entities;
  @Inject private Event<ItemTransition> happened;
  @Inject private Clock clock;

  /** A person, as history names them. */
  static Revision.By by(Caller caller) {
    return new Revision.By(caller.account(), caller.name());
  }

  /** Nobody: the portal itself. */
  static Revision.By portal() {
    return new Revision.By(null, "");
  }

  void record(Item item, CopyId copy, Taken taken, Revision.By by) {
    ItemTransition transition =
        new ItemTransition(
            copy,
            item.key(),
            taken.step(),
            taken.from(),
            taken.step().to(taken.from()),
            by.account(),
            by.name(),
            clock.instant(),
            taken.remark(),
            item.subject());
    entities.persist(new TransitionRow(transition));
    happened.fire(transition);
  }

  /** A step, and what was said of it. */
  record Taken(Step step, WorkState from, String remark) {}

  /** Everything that happened to an item, newest first, at most 500. */
  List<HistoryEntry> of(ItemId item) {
    return entities
        .createQuery(
            "select t from TransitionRow t where t.itemId = :id order by t.id desc",
            TransitionRow.class)
        .setParameter("id", item.toString())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(TransitionRow::entry)
        .toList();
  }
}
