package org.rihla.portal.content;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A concept that an item's field names, so that concept pages find their items. */
@Entity
@Table(name = "item_concept")
public class ItemConcept {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  private String field;
  private String scheme;
  private String notation;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ItemConcept() {}

  ItemConcept(ItemId item, String field, String scheme, String notation) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = item.toString();
    this.field = field;
    this.scheme = scheme;
    this.notation = notation;
  }

  public ItemId item() {
    return ItemId.of(itemId);
  }

  public String field() {
    return field;
  }

  public String scheme() {
    return scheme;
  }

  public String notation() {
    return notation;
  }
}
