package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Revision;
import org.rihla.portal.language.LocalizedText;

/**
 * Takes items from their readers, who are told why, at once or when their time is over, and gives
 * them back.
 *
 * <p>Every method throws {@link RefusedException} when the caller may not, and {@link
 * WrongStateException} when readers do not see the item, or see it already.
 */
@ApplicationScoped
@Transactional
public class Withdrawals {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemLifecycle items;
  @Inject private History history;
  @Inject private Clock clock;

  /**
   * Withdraws an item.
   *
   * @param reason told to readers; in one language at least
   */
  public void withdraw(Caller caller, ItemId id, LocalizedText reason) {
    Item item = held(id);
    Permissions.withdraw(caller, item.subject()).orThrow();
    require(item, PublicationStatus.PUBLISHED);
    Workflow.requireRemark(reason.fr() + reason.ar());
    String remark = reason.fr().isBlank() ? reason.ar() : reason.fr();
    record(item, Step.WITHDRAW, remark, History.by(caller));
    items.withdraw(item, reason);
  }

  /**
   * Puts an item away whose time is over. Readers are told that it is archived.
   *
   * @param remark for the history; may be empty
   */
  public void archive(Caller caller, ItemId id, String remark) {
    Item item = held(id);
    Permissions.withdraw(caller, item.subject()).orThrow();
    require(item, PublicationStatus.PUBLISHED);
    record(item, Step.ARCHIVE, remark, History.by(caller));
    items.withdraw(item, LocalizedText.none());
  }

  /** Gives a withdrawn or archived item back to its readers, as it was. */
  public void reinstate(Caller caller, ItemId id, String remark) {
    Item item = held(id);
    Permissions.publish(caller, item.subject()).orThrow();
    require(item, PublicationStatus.ARCHIVED);
    record(item, Step.REINSTATE, remark, History.by(caller));
    items.reinstate(item);
  }

  /**
   * Sets when an item will be withdrawn by itself.
   *
   * @param at null for never
   */
  public void expireAt(Caller caller, ItemId id, @Nullable Instant at) {
    Item item = held(id);
    Permissions.publish(caller, item.subject()).orThrow();
    items.expireAt(item, at);
  }

  /** Published items whose time is over, the longest first. */
  List<ItemId> due(Instant now, int most) {
    return entities
        .createQuery(
            "select i.id from Item i where i.status = :status and i.expiresAt <= :now"
                + " order by i.expiresAt, i.id",
            String.class)
        .setParameter("status", PublicationStatus.PUBLISHED)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(ItemId::of)
        .toList();
  }

  /** Withdraws an item whose time is over, if it still is. */
  void expire(ItemId id) {
    Item item = held(id);
    Instant now = clock.instant();
    boolean due =
        item.status() == PublicationStatus.PUBLISHED
            && item.expiresAt().filter(at -> !at.isAfter(now)).isPresent();
    if (due) {
      record(item, Step.EXPIRE, "", History.portal());
      items.withdraw(item, LocalizedText.none());
    }
  }

  private void record(Item item, Step step, String remark, Revision.By by) {
    history.record(
        item,
        CopyId.of(item.id()),
        new History.Taken(step, CopyBeginning.standing(item), remark),
        by);
  }

  private static void require(Item item, PublicationStatus status) {
    if (item.status() != status) {
      throw new WrongStateException(CopyBeginning.standing(item));
    }
  }

  private Item held(ItemId id) {
    return items.locked(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }
}
