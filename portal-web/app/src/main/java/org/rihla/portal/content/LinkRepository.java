package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.rihla.portal.account.Access;

/** Finds items by what ties them together: references in both directions, and concepts. */
@ApplicationScoped
@Transactional
public class LinkRepository {
  private static final int MOST = 500;
  private static final String VISIBLE =
      " i.status = org.rihla.portal.content.PublicationStatus.PUBLISHED"
          + " and i.visibility in :visible ";

  @PersistenceContext private EntityManager entities;

  /** Readable items that refer to this one or that it refers to, each with the field that does. */
  public List<Link> links(Item item, Access access) {
    List<Object[]> rows =
        entities
            .createQuery(
                "select r, i.id, i.type, i.itemKey from ItemReference r, Item i where"
                    + VISIBLE
                    + "and ((r.sourceId = :id and i.type = r.targetType and i.itemKey = r.targetKey)"
                    + " or (r.targetType = :type and r.targetKey = :key and i.id = r.sourceId))"
                    + " order by r.place, i.sortDay desc, i.id",
                Object[].class)
            .setParameter("visible", access.tokens())
            .setParameter("id", item.id().toString())
            .setParameter("type", item.key().type())
            .setParameter("key", item.key().key())
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(row ->
            Link.of(
                item.id(),
                (ItemReference) row[0],
                ItemId.of((String) row[1]),
                new ItemKey((String) row[2], (String) row[3])))
        .toList();
  }

  /**
   * Readable items of some types that refer to any of these items or are referred to by them: one
   * step further along a chain, with their translations, in one statement.
   */
  public List<Item> neighbours(Collection<Item> items, Collection<String> types, Access access) {
    if (items.isEmpty() || types.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select distinct i from Item i left join fetch i.translations, ItemReference r where"
                + VISIBLE
                + "and i.type in :types and ((r.sourceId in :ids"
                + " and i.type = r.targetType and i.itemKey = r.targetKey)"
                + " or (i.id = r.sourceId"
                + " and concat(r.targetType, concat('/', r.targetKey)) in :keys))"
                + " order by i.sortDay desc, i.id",
            Item.class)
        .setParameter("visible", access.tokens())
        .setParameter("types", types)
        .setParameter("ids", items.stream().map(item -> item.id().toString()).toList())
        .setParameter("keys", items.stream().map(item -> item.key().toString()).toList())
        .getResultList();
  }

  /** Readable items that name any of these concepts, newest first. */
  public List<ItemId> withConcept(String scheme, Collection<String> notations, Access access) {
    return entities
        .createQuery(
            "select distinct i.id, i.sortDay from ItemConcept c, Item i where"
                + VISIBLE
                + "and i.id = c.itemId and c.scheme = :scheme and c.notation in :notations"
                + " order by i.sortDay desc, i.id",
            Object[].class)
        .setParameter("visible", access.tokens())
        .setParameter("scheme", scheme)
        .setParameter("notations", notations)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> ItemId.of((String) row[0]))
        .toList();
  }

  /** Notations of concepts of a scheme that any of these items name, the most frequent first. */
  public List<String> conceptsOf(Collection<ItemId> items, String scheme) {
    if (items.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select c.notation, count(c.notation) from ItemConcept c where c.scheme = :scheme"
                + " and c.itemId in :ids group by c.notation"
                + " order by count(c.notation) desc, c.notation",
            Object[].class)
        .setParameter("scheme", scheme)
        .setParameter("ids", items.stream().map(ItemId::toString).toList())
        .getResultList()
        .stream()
        .map(row -> (String) row[0])
        .toList();
  }

  /**
   * One tie of an item.
   *
   * @param other the item at the other end; only its names are read, because an item that a
   *     transaction has once read without its translations gets them in a statement of its own
   * @param otherKey what it is called
   * @param field the field of whichever refers
   * @param outgoing whether the item itself refers, rather than being referred to
   */
  public record Link(ItemId other, ItemKey otherKey, String field, boolean outgoing) {
    static Link of(ItemId self, ItemReference reference, ItemId other, ItemKey otherKey) {
      return new Link(other, otherKey, reference.field(), reference.source().equals(self));
    }
  }
}
