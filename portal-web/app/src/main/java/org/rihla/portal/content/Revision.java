package org.rihla.portal.content;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;

/** An item as it was after one save. Revisions are only ever added. */
@Entity
public class Revision {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  private long version;

  @Column(name = "saved_at")
  private Instant savedAt;

  private String author;

  @Convert(converter = TreeConverter.class)
  private Map<String, Object> snapshot;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  Revision(Item item, Instant savedAt, String author, Map<String, Object> snapshot) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = item.id().toString();
    this.version = item.version();
    this.savedAt = savedAt;
    this.author = author;
    this.snapshot = Map.copyOf(snapshot);
  }

  public long version() {
    return version;
  }

  public Instant savedAt() {
    return savedAt;
  }

  public String author() {
    return author;
  }

  public Map<String, Object> snapshot() {
    return Map.copyOf(snapshot);
  }
}
