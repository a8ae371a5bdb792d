package org.rihla.portal.content.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.RevisionRepository;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.SaveCopy;
import org.rihla.portal.content.workflow.WorkingCopies;

/**
 * The versions of an item, for those who may see its drafts. To anybody else there are none.
 *
 * <p>Every method throws {@link RefusedException} then.
 */
@ApplicationScoped
public class Revisions {
  /** Where an item stands and who may see it is not its text. */
  private static final List<String> KEPT =
      List.of("slug.fr", "slug.ar", DraftTree.VISIBILITY, DraftTree.ORIGINAL, DraftTree.PUBLISHED);

  @Inject private RevisionRepository revisions;
  @Inject private ItemLifecycle items;
  @Inject private WorkingCopies copies;

  /** All of them, newest first, at most 500. */
  @Transactional
  public List<RevisionSummary> list(Caller caller, ItemId id) {
    Item item = item(id);
    Permissions.readDraft(caller, hidden(item, List.of())).orThrow();
    List<Revision> found = revisions.of(id);
    List<RevisionSummary> summaries = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Revision revision = found.get(i);
      summaries.add(
          new RevisionSummary(
              revision.id(),
              found.size() - i,
              revision.kind(),
              revision.savedAt(),
              revision.author()));
    }
    return summaries;
  }

  /** What one holds. */
  @Transactional
  public DraftTree read(Caller caller, RevisionId id) {
    return visible(caller, id).tree();
  }

  /**
   * What differs between two versions of the same item.
   *
   * @throws RefusedException also if they are of different items
   */
  @Transactional
  public Comparison compare(Caller caller, RevisionId older, RevisionId newer) {
    Revision before = visible(caller, older);
    Revision after = visible(caller, newer);
    if (!before.item().equals(after.item())) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    return Comparison.of(before.tree(), after.tree());
  }

  /** What somebody changed in a version: what differs from the one before it, if there is one. */
  @Transactional
  public Comparison changes(Caller caller, RevisionId id) {
    Revision revision = visible(caller, id);
    DraftTree before =
        revisions
            .previous(revision)
            .map(found -> visible(caller, found.id()).tree())
            .orElseGet(() -> new DraftTree(Map.of()));
    return Comparison.of(before, revision.tree());
  }

  /**
   * Makes a version the draft of the next one; nothing is taken from the history, and what was
   * being written is kept there too.
   *
   * @throws org.rihla.portal.content.workflow.WrongStateException if the draft may not be changed
   *     now
   */
  public CopyView restore(Caller caller, RevisionId id) {
    DraftTree wanted = read(caller, id);
    ItemId item = visible(caller, id).item();
    CopyView now = copies.open(caller, item);
    copies.save(caller, now.id(), new SaveCopy(List.of(), now.lock(), true));
    DraftTree next = restored(now.tree(), wanted);
    return copies
        .save(caller, now.id(), new SaveCopy(now.tree().editsTo(next), now.lock(), true))
        .copy();
  }

  /** The item keeps its addresses and its readers: restoring a text must not open or move it. */
  private static DraftTree restored(DraftTree now, DraftTree wanted) {
    DraftTree next = wanted;
    for (String path : KEPT) {
      next = next.with(path, now.get(path).orElse(null));
    }
    return next;
  }

  private Revision visible(Caller caller, RevisionId id) {
    Revision revision =
        revisions.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    Item item = item(revision.item());
    Permissions.readDraft(caller, hidden(item, List.of(revision.tree().visibility()))).orThrow();
    return revision;
  }

  private static Subject hidden(Item item, List<org.rihla.portal.account.Visibility> more) {
    List<org.rihla.portal.account.Visibility> all = new ArrayList<>(more);
    all.add(item.visibility());
    return new Subject(item.owner().orElse(null), all, false);
  }

  private Item item(ItemId id) {
    return items.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }
}
