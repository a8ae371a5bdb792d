package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * Begins items, names them, takes them from their readers and gives them back. It asks for no
 * permission: whoever calls it has.
 */
@ApplicationScoped
@Transactional
public class ItemLifecycle {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemNames names;
  @Inject private AttachmentService attachments;
  @Inject private Event<ContentChanged> changed;
  @Inject private Event<ItemRemoved> removed;
  @Inject private Clock clock;

  /** An item, whoever may see it. */
  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(entities.find(Item.class, id.toString()));
  }

  /** The same, held until the end of the transaction, so that one change comes after another. */
  public Optional<Item> locked(ItemId id) {
    return Optional.ofNullable(
        entities.find(Item.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** A new item of which readers see nothing. */
  public Item begin(String type, Language original, Visibility visibility, AccountId owner) {
    Item item = Item.begun(type, original, visibility, owner, clock.instant());
    entities.persist(item);
    // What belongs to it names it in a foreign key, and the provider orders no unrelated inserts.
    entities.flush();
    return item;
  }

  /** Gives a begun item a key for good, as soon as its draft has a title; once only. */
  public void name(Item item, DraftTree draft) {
    boolean titled = !draft.title(Language.FR).isBlank() || !draft.title(Language.AR).isBlank();
    if (titled && !item.isNamed()) {
      item.name(names.key(item, draft));
      // Its version grows now, before anybody expects one.
      entities.flush();
    }
  }

  /** Takes an item from its readers. */
  public void withdraw(Item item, LocalizedText reason) {
    item.withdraw(reason, clock.instant());
    changed.fire(new ContentChanged(item.id()));
  }

  /** Gives it back to them. */
  public void reinstate(Item item) {
    item.reinstate(clock.instant());
    changed.fire(new ContentChanged(item.id()));
  }

  /** Sets when it will be taken from them; never when null. */
  public void expireAt(Item item, @Nullable Instant when) {
    item.expireAt(when);
    // The index keeps the version, which has grown.
    changed.fire(new ContentChanged(item.id()));
  }

  /** Makes it somebody else’s. */
  public void handOver(Item item, AccountId to) {
    item.handOver(to);
    changed.fire(new ContentChanged(item.id()));
  }

  /** Keeps a draft as a revision. */
  public RevisionId keep(Item item, Revision.By by, RevisionKind kind, DraftTree draft) {
    Revision revision = new Revision(item, clock.instant(), by, kind, draft.snapshot());
    entities.persist(revision);
    return revision.id();
  }

  /** Removes an item that was never published, with its revisions and the names of its files. */
  public void remove(Item item) {
    if (item.status() != PublicationStatus.DRAFT) {
      throw new IllegalStateException(item.key() + " has been published");
    }
    attachments.forget(item.id().toString());
    entities
        .createQuery("delete from Revision r where r.itemId = :id")
        .setParameter("id", item.id().toString())
        .executeUpdate();
    entities.remove(item);
    removed.fire(new ItemRemoved(item.id()));
  }
}
