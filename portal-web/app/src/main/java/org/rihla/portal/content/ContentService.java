package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.value.Violation;

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
    List<Violation> violations = checks.violations(draft, slug);
    if (!violations.isEmpty()) {
      throw new InvalidItemException(draft.key(), violations);
    }
    ContentType type = checks.type(draft);
    Map<String, FieldValue> values = checks.values(type, draft.fields());
    Instant now = clock.instant();
    Item item = existing.orElseGet(() -> new Item(draft.key(), now));
    item.apply(draft, slug, checks.span(type, draft, values), now);
    item.imported(command.importDigest());
    entities.persist(item);
    entities.flush();
    entities.persist(new Revision(item, now, command.author(), Snapshots.of(draft)));
    projections.replace(item.id(), type, values);
    changed.fire(new ContentChanged(item.id()));
    return new SavedItem(item.id(), item.key(), item.version());
  }

  private static void checkVersion(SaveItem command, Optional<Item> existing) {
    Long expected = command.expectedVersion();
    long found = existing.map(Item::version).orElse(0L);
    if (expected != null && expected != found) {
      throw new ItemConflictException(command.draft().key(), expected, found);
    }
  }
}
