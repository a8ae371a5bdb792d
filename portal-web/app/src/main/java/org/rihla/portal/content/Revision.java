package org.rihla.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;

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
  private @Nullable String account;

  @Enumerated(EnumType.STRING)
  private RevisionKind kind;

  @Convert(converter = TreeConverter.class)
  private Map<String, Object> snapshot;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  Revision(Item item, Instant savedAt, By by, RevisionKind kind, Map<String, Object> snapshot) {
    this.id = RevisionId.create().toString();
    this.itemId = item.id().toString();
    this.version = item.version();
    this.savedAt = savedAt;
    this.author = by.name();
    this.account = by.account() == null ? null : by.account().toString();
    this.kind = kind;
    this.snapshot = Map.copyOf(snapshot);
  }

  public RevisionId id() {
    return RevisionId.of(id);
  }

  public ItemId item() {
    return ItemId.of(itemId);
  }

  /** The version of the item that was published when it was kept. */
  public long version() {
    return version;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** The name of who saved, as it was then. */
  public String author() {
    return author;
  }

  public Optional<AccountId> account() {
    return Optional.ofNullable(account).map(AccountId::of);
  }

  public RevisionKind kind() {
    return kind;
  }

  public Map<String, Object> snapshot() {
    return Map.copyOf(snapshot);
  }

  /** Everything that it holds, by path. */
  public DraftTree tree() {
    return DraftTree.ofSnapshot(snapshot);
  }

  /**
   * Who saved.
   *
   * @param account null for the portal itself, an import or the control channel
   */
  public record By(@Nullable AccountId account, String name) {}
}
