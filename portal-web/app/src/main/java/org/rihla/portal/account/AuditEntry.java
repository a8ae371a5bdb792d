package org.rihla.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.BidiControls;

/** A line of the audit log; never changed once written. */
@Entity
@Table(name = "audit_event")
public class AuditEntry {
  private static final int NAME = 200;
  private static final int SUBJECT = 300;
  private static final int DETAIL = 1000;

  @Id private String id;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  @Enumerated(EnumType.STRING)
  private AuditKind kind;

  @Column(name = "account_id")
  private @Nullable String accountId;

  @Column(name = "account_name")
  private String accountName;

  private String subject;
  private String detail;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(AuditEvent event, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.occurredAt = now;
    this.kind = event.kind();
    this.accountId = event.by().id().map(AccountId::toString).orElse(null);
    this.accountName = cut(event.by().name(), NAME);
    this.subject = cut(event.subject(), SUBJECT);
    this.detail = cut(event.detail(), DETAIL);
  }

  private static String cut(String text, int longest) {
    String stripped = BidiControls.strip(text);
    return stripped.length() > longest ? stripped.substring(0, longest) : stripped;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  public AuditKind kind() {
    return kind;
  }

  /** The name of who did it, as it was then; empty where nobody had signed in. */
  public String accountName() {
    return accountName;
  }

  public String subject() {
    return subject;
  }

  public String detail() {
    return detail;
  }
}
