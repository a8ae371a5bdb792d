package org.rihla.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rihla.portal.language.Language;

/** An address at which an item was read before it got another one. */
@Entity
@Table(name = "former_address")
class FormerAddress {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "left_at")
  private Instant leftAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FormerAddress() {}

  FormerAddress(String id, ItemId item, Instant now) {
    this.id = id;
    this.itemId = item.toString();
    this.leftAt = now;
  }

  /** What names an address: a slug is unique among the items of a type in a language. */
  static String id(String type, Language language, String slug) {
    return type + "/" + language.tag() + "/" + slug;
  }

  /** Now it was another item that left it last. */
  void leftBy(ItemId item, Instant now) {
    itemId = item.toString();
    leftAt = now;
  }

  ItemId item() {
    return ItemId.of(itemId);
  }
}
