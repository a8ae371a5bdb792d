package org.rihla.portal.indexing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.ItemId;

/** A row of the outbox: an item whose change the search index has not durably seen. */
@Entity
@Table(name = "index_task")
public class IndexTask {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int LONGEST_ERROR = 500;

  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  private int attempts;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "last_error")
  private @Nullable String lastError;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected IndexTask() {}

  IndexTask(ItemId item, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = item.toString();
    this.notBefore = now;
  }

  /** Backs off: one second after the first failure, doubling up to an hour. */
  void failed(String error, Instant now) {
    Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 12));
    attempts++;
    lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    notBefore = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  /** Is due now, and begins to back off anew. */
  void again(Instant now) {
    attempts = 0;
    notBefore = now;
  }

  public String id() {
    return id;
  }

  public ItemId item() {
    return ItemId.of(itemId);
  }

  public int attempts() {
    return attempts;
  }

  /** When the row is due. */
  public Instant notBefore() {
    return notBefore;
  }

  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }
}
