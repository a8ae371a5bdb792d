package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.language.Language;

/** Remembers where published items were read, so that links to them still lead there. */
@ApplicationScoped
@Transactional
public class FormerAddresses {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;
  @Inject private Clock clock;

  /**
   * The item that was last read at an address, whatever its status and visibility. Asked only where
   * no item is: a live address is never another’s former one.
   */
  public Optional<Item> find(String type, Language language, String slug) {
    return Optional.ofNullable(
            entities.find(FormerAddress.class, FormerAddress.id(type, language, slug)))
        .flatMap(former -> items.load(java.util.List.of(former.item())).stream().findFirst());
  }

  /**
   * Notes the addresses that an item has left, and that those which it has are nobody’s former
   * ones.
   *
   * @param before empty for an item that readers never saw
   */
  void moved(Item item, Optional<Item.Slug> before) {
    for (Language language : Language.values()) {
      String now = item.slug(language);
      remove(FormerAddress.id(item.key().type(), language, now));
      before
          .map(slug -> language == Language.FR ? slug.fr() : slug.ar())
          .filter(slug -> !slug.equals(now))
          .ifPresent(slug -> left(item, FormerAddress.id(item.key().type(), language, slug)));
    }
  }

  private void remove(String id) {
    FormerAddress taken = entities.find(FormerAddress.class, id);
    if (taken != null) {
      entities.remove(taken);
    }
  }

  private void left(Item item, String id) {
    Instant now = clock.instant();
    FormerAddress known = entities.find(FormerAddress.class, id);
    if (known == null) {
      entities.persist(new FormerAddress(id, item.id(), now));
    } else {
      known.leftBy(item.id(), now);
    }
  }
}
