package org.rihla.portal.content;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A reference from an item's field to another item, so that both can be walked to from either. */
@Entity
@Table(name = "item_reference")
public class ItemReference {
  @Id private String id;

  @Column(name = "source_id")
  private String sourceId;

  private String field;
  private int place;

  @Column(name = "target_type")
  private String targetType;

  @Column(name = "target_key")
  private String targetKey;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ItemReference() {}

  ItemReference(ItemId source, String field, int place, ItemKey target) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.sourceId = source.toString();
    this.field = field;
    this.place = place;
    this.targetType = target.type();
    this.targetKey = target.key();
  }

  public ItemId source() {
    return ItemId.of(sourceId);
  }

  public String field() {
    return field;
  }

  public ItemKey target() {
    return new ItemKey(targetType, targetKey);
  }

  /** Its place among the references of the same field, from 0. */
  public int place() {
    return place;
  }
}
