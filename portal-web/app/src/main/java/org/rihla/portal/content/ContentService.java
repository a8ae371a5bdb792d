package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;

/** Every change of an item goes through here: check, lock, revision, projections, event. */
@ApplicationScoped
public class ContentService {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;
  @Inject private ItemChecks checks;
  @Inject private ItemProjections projections;
  @Inject private Event<ContentChanged> changed;
  @Inject private Clock clock;

  /**
   * Saves an item; when this returns after its transaction, the item is durable.
   *
   * @throws InvalidItemException if the type does not allow it
   * @throws ItemConflictException if another version is there than the expected one
   */
  @Transactional
  public SavedItem save(SaveItem command) {
    ItemDraft draft = command.draft();
    Optional<Item> existing = items.find(draft.key());
    checkVersion(command, existing);
    Item.Slug slug = checks.slug(draft);
    List<Violation> violations = new ArrayList<>(checks.violations(draft, slug));
    if (command.publication() != null) {
      // A type may have lost a field since the draft was begun; its value is kept, and no mistake.
      violations.removeIf(Undeclared::is);
    }
    if (!violations.isEmpty()) {
      throw new InvalidItemException(draft.key(), violations);
    }
    ContentType type = checks.type(draft);
    Map<String, FieldValue> values = checks.values(type, draft.fields());
    Instant now = clock.instant();
    Item item = existing.orElseGet(() -> new Item(draft.key(), now));
    Publication publication = command.publication();
    Map<Language, TranslationState> states =
        publication == null ? Map.of() : TranslationStates.after(existing, draft, publication);
    boolean meaning = TranslationStates.changesMeaning(existing, draft, publication);
    Optional<Item.Slug> before = existing.flatMap(Item::readAt);
    item.apply(draft, slug, checks.span(type, draft, values), states, now);
    if (publication != null) {
      item.reinstate(now);
    }
    item.imported(command.importDigest());
    entities.persist(item);
    entities.flush();
    item.publishedAs(revision(item, command, now), meaning);
    projections.replace(item, before, type, values);
    changed.fire(new ContentChanged(item.id()));
    return new SavedItem(item.id(), item.key(), item.version());
  }

  private RevisionId revision(Item item, SaveItem command, Instant now) {
    Publication publication = command.publication();
    Revision revision =
        new Revision(
            item,
            now,
            new Revision.By(publication == null ? null : publication.account(), command.author()),
            RevisionKind.PUBLISHED,
            Snapshots.of(command.draft()));
    entities.persist(revision);
    return revision.id();
  }

  private static void checkVersion(SaveItem command, Optional<Item> existing) {
    Long expected = command.expectedVersion();
    long found = existing.map(Item::version).orElse(0L);
    if (expected != null && expected != found) {
      throw new ItemConflictException(command.draft().key(), expected, found);
    }
  }
}
