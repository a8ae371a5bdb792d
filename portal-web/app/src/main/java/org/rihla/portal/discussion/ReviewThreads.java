package org.rihla.portal.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ItemRemoved;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.TranslationTurns;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.BidiControls;

/**
 * What is said of drafts.
 *
 * <p>Every method throws {@link RefusedException} when the caller may not see the draft, or, once
 * it is published, the item’s history.
 */
@ApplicationScoped
@Transactional
public class ReviewThreads {
  private static final int LONGEST = 10_000;

  @PersistenceContext private EntityManager entities;
  @Inject private WorkingCopies copies;
  @Inject private TranslationTurns turns;
  @Inject private Event<RemarkMade> made;
  @Inject private Clock clock;

  /** All threads of an item or of a translation of it, oldest first. */
  public List<ReviewThread> list(Caller caller, CopyId copy) {
    copies.requireTakingPart(caller, copy);
    Map<RemarkId, Remark> firsts = new LinkedHashMap<>();
    Map<RemarkId, List<Remark>> replies = new LinkedHashMap<>();
    for (Remark remark : remarks(copy)) {
      remark
          .parent()
          .ifPresentOrElse(
              parent -> replies.computeIfAbsent(parent, id -> new ArrayList<>()).add(remark),
              () -> firsts.put(remark.id(), remark));
    }
    return firsts.values().stream()
        .map(first ->
            new ReviewThread(
                first, replies.getOrDefault(first.id(), List.of()), first.resolvedAt().isPresent()))
        .toList();
  }

  private List<Remark> remarks(CopyId copy) {
    // The remarks of an item and of its translations are few: they are read together.
    return entities
        .createQuery("select r from Remark r where r.itemId = :item order by r.id", Remark.class)
        .setParameter("item", copy.item().toString())
        .getResultList()
        .stream()
        .filter(remark -> remark.copy().equals(copy))
        .toList();
  }

  /**
   * Says something of a draft.
   *
   * @param place the field, as {@code DraftTree} names it; empty for the whole
   * @throws RemarkLengthException if the text is empty or longer than 10,000 characters
   */
  public RemarkId remark(Caller caller, CopyId copy, String place, String text) {
    copies.requireTakingPart(caller, copy);
    String shortened = place.length() > 200 ? place.substring(0, 200) : place;
    return add(new Remark(copy, shortened, caller, checked(text), clock.instant()));
  }

  /**
   * Asks whoever translates about it: by somebody who could translate it too, and who does not see
   * what is said there.
   *
   * @throws RefusedException if nobody else translates it, or the caller could not
   * @throws RemarkLengthException if the text is empty or longer than 10,000 characters
   */
  public void ask(Caller caller, CopyId copy, String text) {
    if (turns.other(caller, copy).isEmpty()) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    add(new Remark(copy, "", caller, checked(text), clock.instant()));
  }

  /**
   * Answers a remark.
   *
   * @throws RemarkLengthException if the text is empty or longer than 10,000 characters
   */
  public RemarkId reply(Caller caller, RemarkId to, String text) {
    return add(visible(caller, to).reply(caller, checked(text), clock.instant()));
  }

  /** Marks a thread as dealt with, or as open again. */
  public void resolve(Caller caller, RemarkId id, boolean resolved) {
    Remark remark = visible(caller, id);
    Remark first = remark.parent().map(this::find).orElse(remark);
    first.resolve(resolved, caller, clock.instant());
  }

  void removed(@Observes(during = TransactionPhase.IN_PROGRESS) ItemRemoved event) {
    entities
        .createQuery("delete from Remark r where r.itemId = :item")
        .setParameter("item", event.item().toString())
        .executeUpdate();
  }

  private RemarkId add(Remark remark) {
    entities.persist(remark);
    made.fire(
        new RemarkMade(remark.id(), remark.copy(), remark.author(), remark.parent().isPresent()));
    return remark.id();
  }

  private Remark visible(Caller caller, RemarkId id) {
    Remark remark = find(id);
    copies.requireTakingPart(caller, remark.copy());
    return remark;
  }

  private Remark find(RemarkId id) {
    Remark remark = entities.find(Remark.class, id.toString());
    if (remark == null) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    return remark;
  }

  private static String checked(String text) {
    String clean = BidiControls.strip(text).strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw new RemarkLengthException(LONGEST);
    }
    return clean;
  }
}
