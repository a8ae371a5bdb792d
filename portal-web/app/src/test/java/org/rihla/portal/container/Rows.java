package org.rihla.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.rihla.portal.content.ItemId;

/** Counts the rows that belong to an item, as the current transaction sees them. */
@ApplicationScoped
public class Rows {
  @PersistenceContext private EntityManager entities;

  /** Numbers of rows by table. */
  public record Count(long revisions, long references, long concepts, long tasks) {}

  /** The rows of an item. */
  public Count of(ItemId item) {
    return new Count(
        count("Revision r where r.itemId", item),
        count("ItemReference r where r.sourceId", item),
        count("ItemConcept r where r.itemId", item),
        count("IndexTask r where r.itemId", item));
  }

  private long count(String rows, ItemId item) {
    return entities
        .createQuery("select count(r) from " + rows + " = :id", Long.class)
        .setParameter("id", item.toString())
        .getSingleResult();
  }
}
