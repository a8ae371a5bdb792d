package org.rihla.portal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.language.Language;

/** A remark on a draft, on one of its fields, or a reply to one. */
@Entity
@Table(name = "review_remark")
public class Remark {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  private String place;
  private @Nullable String parent;
  private String author;

  @Column(name = "author_name")
  private String authorName;

  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "resolved_at")
  private @Nullable Instant resolvedAt;

  @Column(name = "resolved_name")
  private @Nullable String resolvedName;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Remark() {}

  Remark(CopyId copy, String place, Caller caller, String text, Instant now) {
    this.id = RemarkId.create().toString();
    this.itemId = copy.item().toString();
    this.language = copy.language();
    this.place = place;
    this.author = caller.id().orElseThrow().toString();
    this.authorName = caller.name();
    this.text = text;
    this.writtenAt = now;
  }

  /** A reply stands where the first remark of its thread stands. */
  Remark reply(Caller caller, String answer, Instant now) {
    Remark reply = new Remark(copy(), place, caller, answer, now);
    reply.parent = parent == null ? id : parent;
    return reply;
  }

  void resolve(boolean resolved, Caller caller, Instant now) {
    resolvedAt = resolved ? now : null;
    resolvedName = resolved ? caller.name() : null;
  }

  public RemarkId id() {
    return RemarkId.of(id);
  }

  /** The working copy that it is about, which may be published by now. */
  public CopyId copy() {
    return new CopyId(ItemId.of(itemId), language);
  }

  /** The field that it is about, as {@code DraftTree} names it; empty for the whole. */
  public String place() {
    return place;
  }

  /** The remark that it replies to. */
  public Optional<RemarkId> parent() {
    return Optional.ofNullable(parent).map(RemarkId::of);
  }

  public AccountId author() {
    return AccountId.of(author);
  }

  /** The author’s name, as it was then. */
  public String authorName() {
    return authorName;
  }

  /** Plain text. */
  public String text() {
    return text;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** When it was dealt with. */
  public Optional<Instant> resolvedAt() {
    return Optional.ofNullable(resolvedAt);
  }

  /** The name of who said so. */
  public Optional<String> resolvedName() {
    return Optional.ofNullable(resolvedName);
  }
}
