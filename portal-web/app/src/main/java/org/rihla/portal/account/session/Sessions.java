package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountDisabled;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Membership;

/**
 * Sessions, kept in the database so that a restart signs nobody out. They end thirty days after
 * sign-in, seven days after they were last used, when their owner ends them, and when the account
 * is disabled.
 */
@ApplicationScoped
@Transactional
public class Sessions {
  /** Longest life of a session. */
  public static final Duration LIFETIME = Duration.ofDays(30);

  static final Duration IDLE = Duration.ofDays(7);
  private static final Duration SEEN_TO_WITHIN = Duration.ofMinutes(5);
  private static final String WITH_ACCOUNT_AND_GROUPS =
      "select s from AccountSession s join fetch s.account a left join fetch a.memberships m"
          + " left join fetch m.group where s.";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Begins a session and says its token, which is kept nowhere else. */
  public String begin(AccountId account, String agent) {
    String token = Secrets.token();
    entities.persist(
        new AccountSession(
            entities.getReference(Account.class, account.toString()),
            token,
            agent,
            clock.instant(),
            LIFETIME));
    return token;
  }

  /** Who holds this token, with one statement; empty when it opens nothing (any more). */
  public Optional<SignedIn> resolve(String token) {
    return Secrets.isToken(token) ? signedIn("tokenHash", Secrets.hash(token)) : Optional.empty();
  }

  /** Who has the session with this identifier. */
  Optional<SignedIn> ofId(String id) {
    return signedIn("id", id);
  }

  private Optional<SignedIn> signedIn(String attribute, String value) {
    Instant now = clock.instant();
    Optional<AccountSession> found =
        entities
            .createQuery(WITH_ACCOUNT_AND_GROUPS + attribute + " = :value", AccountSession.class)
            .setParameter("value", value)
            .getResultStream()
            .findFirst()
            .filter(session -> session.account().isActive() && session.isOpen(now, IDLE));
    found
        .filter(session -> session.seenAt().plus(SEEN_TO_WITHIN).isBefore(now))
        .ifPresent(session -> seen(session, now));
    return found.map(session ->
        new SignedIn(session.id(), caller(session.account()), session.account().names()));
  }

  private static Caller caller(Account account) {
    Set<String> groups = new HashSet<>();
    Set<String> managed = new HashSet<>();
    for (Membership membership : account.memberships()) {
      groups.add(membership.group().key());
      if (membership.isManager()) {
        managed.add(membership.group().key());
      }
    }
    String name = account.names().fr().isEmpty() ? account.names().ar() : account.names().fr();
    return new Caller(account.id(), name, account.roles(), groups, managed);
  }

  private void seen(AccountSession session, Instant now) {
    entities
        .createQuery("update AccountSession s set s.seenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", session.id())
        .executeUpdate();
  }

  /** The open sessions of an account, last used first. */
  public List<AccountSession> of(AccountId account) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "select s from AccountSession s where s.account.id = :account order by s.seenAt desc",
            AccountSession.class)
        .setParameter("account", account.toString())
        .getResultStream()
        .filter(session -> session.isOpen(now, IDLE))
        .toList();
  }

  /** Ends one session of an account; nothing happens if it has none of that identifier. */
  public void end(AccountId account, String session) {
    entities
        .createQuery("delete from AccountSession s where s.account.id = :account and s.id = :id")
        .setParameter("account", account.toString())
        .setParameter("id", session)
        .executeUpdate();
  }

  /** Ends all sessions of an account but this one; an empty identifier spares none. */
  public void endOthers(AccountId account, String spared) {
    entities
        .createQuery("delete from AccountSession s where s.account.id = :account and s.id <> :id")
        .setParameter("account", account.toString())
        .setParameter("id", spared)
        .executeUpdate();
  }

  void disabled(@Observes AccountDisabled event) {
    endOthers(event.account(), "");
  }

  /** Removes what has ended by itself. */
  void prune() {
    entities
        .createQuery("delete from AccountSession s where s.expiresAt < :now or s.seenAt < :idle")
        .setParameter("now", clock.instant())
        .setParameter("idle", clock.instant().minus(IDLE))
        .executeUpdate();
  }
}
