package org.rihla.portal.account.session;

import com.github.f4b6a3.uuid.UuidCreator;
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

/** A link that opens once. */
@Entity
@Table(name = "account_link")
public class AccountLink {
  @Id private String id;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "account_id")
  private @Nullable String accountId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AccountLink() {}

  AccountLink(LinkPurpose purpose, @Nullable AccountId account, String token, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.tokenHash = Secrets.hash(token);
    this.purpose = purpose;
    this.accountId = account == null ? null : account.toString();
    this.createdAt = now;
    this.expiresAt = now.plus(purpose.lifetime());
  }

  LinkState state(Instant now) {
    if (usedAt != null) {
      return new LinkState.Used();
    }
    // A clock that was set back must not lengthen a link's life.
    boolean open = now.isBefore(expiresAt) && !now.isBefore(createdAt.minusSeconds(60));
    return open
        ? new LinkState.Open(Optional.ofNullable(accountId).map(AccountId::of))
        : new LinkState.Expired();
  }

  boolean isFor(LinkPurpose wanted) {
    return purpose == wanted;
  }

  void use(Instant now) {
    usedAt = now;
  }
}
