package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemLifecycle;

/**
 * One translates a language of an item at a time. Whoever comes second learns who is at it, and may
 * take it over: editors at any time, others once nothing was saved for two weeks.
 */
@ApplicationScoped
@Transactional
public class TranslationTurns {
  /** How long nothing must have been saved before anybody may go on with it. */
  public static final Duration IDLE = Duration.ofDays(14);

  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private History history;
  @Inject private Clock clock;

  /**
   * Who translates, when it is not the caller; empty when nobody does, and for those who may not
   * translate the item themselves.
   */
  public Optional<Turn> other(Caller caller, CopyId id) {
    Optional<WorkingCopy> copy = copies.find(id).filter(found -> !found.isBy(caller));
    Optional<Item> item = items.find(id.item()).filter(found -> may(caller, found));
    return copy.isEmpty() || item.isEmpty() || id.translated().isEmpty()
        ? Optional.empty()
        : Optional.of(turn(caller, item.get(), copy.get()));
  }

  private Turn turn(Caller caller, Item item, WorkingCopy copy) {
    HistoryEntry begun =
        history.of(item.id()).stream()
            .filter(entry -> entry.language().equals(copy.id().translated()))
            .filter(entry -> entry.step() == Step.BEGIN || entry.step() == Step.HAND_OVER)
            .findFirst()
            .orElseThrow();
    return new Turn(
        copy.id(), begun.name(), begun.at(), copy.updatedAt(), isFree(caller, item, copy));
  }

  private boolean isFree(Caller caller, Item item, WorkingCopy copy) {
    boolean writing =
        copy.state() == WorkState.DRAFT || copy.state() == WorkState.CHANGES_REQUESTED;
    boolean left = !copy.updatedAt().plus(IDLE).isAfter(clock.instant());
    return writing && (left || CopyRights.publish(caller, item, copy).granted());
  }

  private static boolean may(Caller caller, Item item) {
    return Permissions.translate(caller, item.subject()).granted();
  }

  /**
   * Goes on with what another began; what is written stays.
   *
   * @throws RefusedException if the caller may not translate it, or the other one is still at it
   */
  public void takeOver(Caller caller, CopyId id) {
    WorkingCopy copy = copies.locked(id);
    Item item = items.find(id.item()).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    Permissions.translate(caller, item.subject()).orThrow();
    if (id.translated().isEmpty() || !isFree(caller, item, copy)) {
      throw new RefusedException(Refusal.NOT_YOURS);
    }
    copy.takenOver(caller);
    history.record(
        item, id, new History.Taken(Step.HAND_OVER, copy.state(), ""), History.by(caller));
  }
}
