package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * Finds items. Whatever is meant for readers takes their {@link Access}, and the database filters
 * by it.
 */
@ApplicationScoped
@Transactional
public class ItemRepository {
  private static final String VISIBLE =
      " i.status = org.rihla.portal.content.PublicationStatus.PUBLISHED"
          + " and i.visibility in :visible ";

  @PersistenceContext private EntityManager entities;

  /** The item of a key, whoever may see it: for saving, indexing and administration. */
  public Optional<Item> find(ItemKey key) {
    return entities
        .createQuery(
            "select i from Item i left join fetch i.translations"
                + " where i.type = :type and i.itemKey = :key",
            Item.class)
        .setParameter("type", key.type())
        .setParameter("key", key.key())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The item under a URL segment, with its translations, whatever its status and visibility. */
  public Optional<Item> findBySlug(String type, Language language, String slug) {
    String column = language == Language.FR ? "slugFr" : "slugAr";
    return entities
        .createQuery(
            "select i from Item i left join fetch i.translations"
                + " where i.type = :type and i."
                + column
                + " = :slug",
            Item.class)
        .setParameter("type", type)
        .setParameter("slug", slug)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Items with their translations, in the order of their identifiers; unknown ones are left out.
   */
  public List<Item> load(Collection<ItemId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<String> keys = ids.stream().map(ItemId::toString).distinct().toList();
    Map<String, Item> found =
        entities
            .createQuery(
                "select distinct i from Item i left join fetch i.translations where i.id in :ids",
                Item.class)
            .setParameter("ids", keys)
            .getResultList()
            .stream()
            .collect(
                Collectors.toMap(item -> item.id().toString(), Function.identity(), (a, b) -> a));
    return keys.stream().filter(found::containsKey).map(found::get).toList();
  }

  /** One page of a type's items, newest first. */
  public List<ItemId> newest(String type, Access access, int offset, int limit) {
    return entities
        .createQuery(
            "select i.id from Item i where i.type = :type and"
                + VISIBLE
                + "order by i.sortDay desc, i.id",
            String.class)
        .setParameter("type", type)
        .setParameter("visible", access.tokens())
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ItemId::of)
        .toList();
  }

  /** How many items of a type are open to this access. */
  public long count(String type, Access access) {
    return entities
        .createQuery("select count(i) from Item i where i.type = :type and" + VISIBLE, Long.class)
        .setParameter("type", type)
        .setParameter("visible", access.tokens())
        .getSingleResult();
  }

  /** The newest items of each of several types, at most {@code limit} of each, in one statement. */
  public List<ItemId> newestOfEach(Collection<String> types, Access access, int limit) {
    // A row belongs to the newest when fewer than limit of its type come before it.
    return entities
        .createQuery(
            "select i.id from Item i where i.type in :types and"
                + VISIBLE
                + "and (select count(o) from Item o where o.type = i.type"
                + " and o.status = i.status and o.visibility in :visible"
                + " and (o.sortDay > i.sortDay or (o.sortDay = i.sortDay and o.id < i.id))) < :limit"
                + " order by i.sortDay desc, i.id",
            String.class)
        .setParameter("types", types)
        .setParameter("visible", access.tokens())
        .setParameter("limit", (long) limit)
        .getResultList()
        .stream()
        .map(ItemId::of)
        .toList();
  }

  /** Identifiers and versions of all items that belong in the search index. */
  public Map<String, Long> publishedVersions() {
    return entities
        .createQuery(
            "select i.id, i.version from Item i"
                + " where i.status = org.rihla.portal.content.PublicationStatus.PUBLISHED"
                + " and i.visibility not like :withheld",
            Object[].class)
        .setParameter("withheld", Visibility.WITHHELD + "%")
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** Addresses of all items that are open to this access. */
  public List<Address> addresses(Access access) {
    return entities
        .createQuery(
            "select i.type, i.slugFr, i.slugAr, i.updatedAt from Item i where"
                + VISIBLE
                + "order by i.type, i.id",
            Object[].class)
        .setParameter("visible", access.tokens())
        .getResultList()
        .stream()
        .map(row ->
            new Address(
                (String) row[0],
                new LocalizedText((String) row[1], (String) row[2]),
                (Instant) row[3]))
        .toList();
  }

  /** Where an item is read, in both languages. */
  public record Address(String type, LocalizedText slug, Instant modified) {}
}
