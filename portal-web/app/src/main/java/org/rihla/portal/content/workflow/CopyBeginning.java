package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.language.Language;

/** Begins working copies: of new items, of published ones, and of their translations. */
@ApplicationScoped
@Transactional
public class CopyBeginning {
  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private History history;
  @Inject private Rebase rebase;
  @Inject private ContentTypes types;
  @Inject private Clock clock;

  /** A new item, with a draft that holds no more than it is begun with. */
  CopyId begin(Caller caller, NewItem wish, DraftTree seed) {
    Permissions.write(caller, wish.visibility()).orThrow();
    if (types.find(wish.type()).isEmpty()) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
    Item item =
        items.begin(wish.type(), wish.original(), wish.visibility(), caller.id().orElseThrow());
    DraftTree tree =
        seed.overlaid(
            new DraftTree(
                Map.of(
                    DraftTree.ORIGINAL, wish.original().tag(),
                    DraftTree.VISIBILITY, wish.visibility().token())));
    CopyId id = CopyId.of(item.id());
    add(caller, item, new WorkingCopy(id, tree, caller, clock.instant()), WorkState.DISCARDED);
    return id;
  }

  /** The next version of an item, unless it is being written already. */
  CopyId next(Caller caller, ItemId itemId) {
    Item item = held(itemId);
    CopyId id = CopyId.of(itemId);
    if (copies.find(id).isEmpty()) {
      Permissions.edit(caller, item.subject()).orThrow();
      WorkingCopy copy = new WorkingCopy(id, item.tree(), caller, clock.instant());
      copy.basedOn(rebase.current(item).orElse(null));
      add(caller, item, copy, standing(item));
    }
    return id;
  }

  /** A translation beside the item, unless it is being written already. */
  CopyId translation(Caller caller, ItemId itemId, Language language) {
    Item item = held(itemId);
    Permissions.translate(caller, item.subject()).orThrow();
    if (item.status() != PublicationStatus.PUBLISHED || item.originalLanguage() == language) {
      throw new WrongStateException(standing(item));
    }
    CopyId id = CopyId.translation(itemId, language);
    if (copies.find(id).isEmpty()) {
      DraftTree texts =
          item.tree()
              .textsOf(language)
              .with(DraftTree.VISIBILITY, item.visibility().token())
              .with(DraftTree.ORIGINAL, item.originalLanguage().tag());
      WorkingCopy copy = new WorkingCopy(id, texts, caller, clock.instant());
      copy.basedOn(rebase.current(item).orElse(null));
      copy.madeFrom(
          item.translation(language)
              .flatMap(text -> text.sourceRevision())
              .or(() -> rebase.current(item))
              .orElse(null));
      add(caller, item, copy, standing(item));
    }
    return id;
  }

  private void add(Caller caller, Item item, WorkingCopy copy, WorkState from) {
    copies.add(copy);
    history.record(item, copy.id(), new History.Taken(Step.BEGIN, from, ""), History.by(caller));
  }

  private Item held(ItemId id) {
    return items.locked(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  /** Where an item stands to its readers. */
  static WorkState standing(Item item) {
    return switch (item.status()) {
      case PUBLISHED -> WorkState.PUBLISHED;
      case ARCHIVED -> WorkState.ARCHIVED;
      case DRAFT, IN_REVIEW -> WorkState.DISCARDED;
    };
  }
}
