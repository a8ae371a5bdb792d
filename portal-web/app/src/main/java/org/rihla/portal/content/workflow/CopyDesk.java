package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.RevisionKind;

/** Writes in working copies, each change in one transaction and one after another. */
@ApplicationScoped
@Transactional
public class CopyDesk {
  private static final Duration OWN_TURN = Duration.ofMinutes(5);

  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private EditRules rules;
  @Inject private CopyViews views;
  @Inject private Rebase rebase;
  @Inject private Clock clock;

  SaveOutcome save(Caller caller, CopyId id, SaveCopy command) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.requireEdit(caller, item, copy);
    long lock = copy.lock();
    DraftTree before = copy.tree();
    List<FieldEdit> edits = rules.checked(caller, item.key().type(), id, before, command);
    Merge merge = Merge.of(before, edits);
    if (!merge.result().equals(before)) {
      rules.checkLength(merge.result());
      keepWorkOfAnother(caller, item, copy);
      copy.write(merge.result(), caller, clock.instant());
    }
    if (command.keep() && merge.conflicts().isEmpty()) {
      items.name(item, copy.tree());
      keep(item, copy, History.by(caller));
    }
    copies.flush();
    return outcome(views.of(item, copy, List.of()), merge, lock != command.lock());
  }

  private static SaveOutcome outcome(CopyView view, Merge merge, boolean othersWrote) {
    if (!merge.conflicts().isEmpty()) {
      return new SaveOutcome.Overlapping(view, merge.conflicts());
    }
    return othersWrote ? new SaveOutcome.Merged(view) : new SaveOutcome.Saved(view);
  }

  /**
   * Autosaves of one person coalesce; before another goes on, what they left becomes a revision.
   */
  private void keepWorkOfAnother(Caller caller, Item item, WorkingCopy copy) {
    boolean another = caller.id().filter(copy.updatedBy()::equals).isEmpty();
    Instant turn = clock.instant().minus(OWN_TURN);
    if (another && copy.isUnrevised() && copy.updatedAt().isBefore(turn)) {
      keep(item, copy, new Revision.By(copy.updatedBy(), copy.updatedName()));
    }
  }

  private void keep(Item item, WorkingCopy copy, Revision.By by) {
    if (copy.isUnrevised()) {
      items.keep(item, by, RevisionKind.DRAFT, views.whole(item, copy));
      copy.revised();
    }
  }

  CopyView settle(Caller caller, CopyId id, List<String> published) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.requireEdit(caller, item, copy);
    rebase.settle(item, copy, published);
    copies.flush();
    return views.of(item, copy, List.of());
  }

  CopyView follow(Caller caller, CopyId id, @Nullable RevisionId source) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.requireEdit(caller, item, copy);
    copy.madeFrom(source);
    copies.flush();
    return views.of(item, copy, List.of());
  }

  void requireWriting(Caller caller, CopyId id) {
    WorkingCopy copy = copies.locked(id);
    CopyRights.requireEdit(caller, item(copy), copy);
  }

  CopyView find(Caller caller, CopyId id) {
    WorkingCopy copy = copies.locked(id);
    Item item = item(copy);
    CopyRights.read(caller, item, copy).orThrow();
    List<Conflict> overlaps = rebase.bring(item, copy);
    copies.flush();
    return views.of(item, copy, overlaps);
  }

  private Item item(WorkingCopy copy) {
    return items.find(copy.id().item()).orElseThrow(ItemGoneException::new);
  }
}
