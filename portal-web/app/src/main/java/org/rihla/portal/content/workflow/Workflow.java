package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionKind;

/**
 * Brings working copies on their way to readers. Each step is one transaction, is kept in the
 * history, and fires an {@link ItemTransition}.
 *
 * <p>Every method throws {@link org.rihla.portal.account.RefusedException} when the caller may not,
 * and {@link WrongStateException} when nobody may from where the working copy stands.
 */
@ApplicationScoped
@Transactional
public class Workflow {
  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private CopyViews views;
  @Inject private History history;
  @Inject private Publisher publisher;
  @Inject private Clock clock;

  /**
   * Hands a draft in for review.
   *
   * @param minor whether its author thinks that the meaning stays the same
   * @throws org.rihla.portal.content.InvalidItemException with everything that is missing
   * @throws StaleTranslationException if it translates what the source no longer says
   * @throws ItemGoneException if it translates what is no longer published
   */
  public void submit(Caller caller, CopyId id, String remark, boolean minor) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.requireEdit(caller, item, copy);
    possible(Step.SUBMIT, copy);
    requirePublished(item, copy);
    Publisher.requireFresh(item, copy);
    views.requireComplete(item, copy);
    items.name(item, copy.tree());
    copy.submitted(caller, minor, clock.instant());
    items.keep(item, History.by(caller), RevisionKind.SUBMITTED, views.whole(item, copy));
    copy.revised();
    move(item, copy, Step.SUBMIT, remark, History.by(caller));
  }

  private static void requirePublished(Item item, WorkingCopy copy) {
    boolean beside = copy.id().translated().isPresent();
    if (beside && item.status() != PublicationStatus.PUBLISHED) {
      throw new ItemGoneException();
    }
  }

  /** Takes a draft back from review, to write on. */
  public void recall(Caller caller, CopyId id, String remark) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.read(caller, item, copy).orThrow();
    possible(Step.RECALL, copy);
    move(item, copy, Step.RECALL, remark, History.by(caller));
  }

  /**
   * Sends a draft back to its author.
   *
   * @param remark what must change; required
   */
  public void requestChanges(Caller caller, CopyId id, String remark) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.review(caller, item, copy).orThrow();
    possible(Step.REQUEST_CHANGES, copy);
    requireRemark(remark);
    move(item, copy, Step.REQUEST_CHANGES, remark, History.by(caller));
  }

  static void requireRemark(String remark) {
    if (remark.isBlank()) {
      throw new RemarkRequiredException();
    }
  }

  /** Finds a draft good; nobody can do that with what they wrote or handed in themselves. */
  public void approve(Caller caller, CopyId id, String remark) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.review(caller, item, copy).orThrow();
    possible(Step.APPROVE, copy);
    views.requireComplete(item, copy);
    move(item, copy, Step.APPROVE, remark, History.by(caller));
  }

  /**
   * Has the portal publish something approved.
   *
   * @param at when; a time that is past means at once
   */
  public void schedule(Caller caller, CopyId id, Instant at, PublishOptions options) {
    WorkingCopy copy = publishable(caller, id, Step.SCHEDULE);
    copy.schedule(options, caller, at);
    move(item(copy), copy, Step.SCHEDULE, at.toString(), History.by(caller));
  }

  /** Undoes that. */
  public void unschedule(Caller caller, CopyId id, String remark) {
    WorkingCopy copy = publishable(caller, id, Step.UNSCHEDULE);
    move(item(copy), copy, Step.UNSCHEDULE, remark, History.by(caller));
  }

  /**
   * Publishes something approved.
   *
   * @throws DraftOverlapsException if the same fields were published by another way meanwhile
   * @throws StaleTranslationException if it translates what the source no longer says
   */
  public void publish(Caller caller, CopyId id, PublishOptions options, String remark) {
    WorkingCopy copy = publishable(caller, id, Step.PUBLISH);
    copy.schedule(options, caller, clock.instant());
    publish(copy, options, History.by(caller), remark);
  }

  /** Publishes what is due, if it still is; the timer asks again for what another has done. */
  void publishDue(CopyId id) {
    Instant now = clock.instant();
    copies
        .held(id)
        .filter(copy -> copy.state() == WorkState.SCHEDULED)
        .filter(copy -> copy.scheduledAt().filter(at -> !at.isAfter(now)).isPresent())
        .ifPresent(copy -> publish(copy, copy.options(), copy.scheduler(), ""));
  }

  private void publish(WorkingCopy copy, PublishOptions options, Revision.By by, String remark) {
    Item item = items.locked(copy.id().item()).orElseThrow(ItemGoneException::new);
    requirePublished(item, copy);
    WorkState from = copy.state();
    publisher.publish(item, copy, options, by);
    history.record(item, copy.id(), new History.Taken(Step.PUBLISH, from, remark), by);
  }

  /** Gives back what could not be published when it was due, so that somebody mends it. */
  void fail(CopyId id, String reason) {
    copies
        .held(id)
        .filter(copy -> copy.state() == WorkState.SCHEDULED)
        .ifPresent(copy -> move(item(copy), copy, Step.FAIL, reason, History.portal()));
  }

  /** Throws a draft away; of an item that was never published, nothing remains but its history. */
  public void discard(Caller caller, CopyId id, String remark) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.read(caller, item, copy).orThrow();
    possible(Step.DISCARD, copy);
    history.record(
        item, id, new History.Taken(Step.DISCARD, copy.state(), remark), History.by(caller));
    copies.remove(copy);
    copies.flush();
    if (item.status() == PublicationStatus.DRAFT) {
      items.remove(item);
    }
  }

  private WorkingCopy publishable(Caller caller, CopyId id, Step step) {
    WorkingCopy copy = copies.locked(id);
    CopyRights.publish(caller, item(copy), copy).orThrow();
    possible(step, copy);
    return copy;
  }

  private static void possible(Step step, WorkingCopy copy) {
    if (!step.isPossibleFrom(copy.state())) {
      throw new WrongStateException(copy.state());
    }
  }

  private void move(Item item, WorkingCopy copy, Step step, String remark, Revision.By by) {
    WorkState from = copy.state();
    copy.move(step.to(from));
    history.record(item, copy.id(), new History.Taken(step, from, remark), by);
  }

  private Item item(WorkingCopy copy) {
    return items.find(copy.id().item()).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }
}
