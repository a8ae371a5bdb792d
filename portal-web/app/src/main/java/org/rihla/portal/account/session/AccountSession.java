package org.rihla.portal.account.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.rihla.portal.account.Account;
import org.rihla.portal.language.BidiControls;

/** That somebody is signed in, in one browser. */
@Entity
@Table(name = "account_session")
public class AccountSession {
  private static final int AGENT = 200;

  @Id private String id;

  @Column(name = "token_hash")
  private String tokenHash;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  private String agent;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AccountSession() {}

  AccountSession(Account account, String token, String agent, Instant now, Duration lifetime) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.account = account;
    this.tokenHash = Secrets.hash(token);
    String stripped = BidiControls.strip(agent);
    this.agent = stripped.length() > AGENT ? stripped.substring(0, AGENT) : stripped;
    this.createdAt = now;
    this.seenAt = now;
    this.expiresAt = now.plus(lifetime);
  }

  public String id() {
    return id;
  }

  Account account() {
    return account;
  }

  /** What the browser says of itself, shortened; may be empty. */
  public String agent() {
    return agent;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** To within a few minutes. */
  public Instant seenAt() {
    return seenAt;
  }

  boolean isOpen(Instant now, Duration idle) {
    return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(idle));
  }
}
