package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountProblem;

/** Links that open once. Only hashes of their tokens are kept. */
@ApplicationScoped
@Transactional
public class Links {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Makes a link and says its token; earlier ones for the same open nothing any more. */
  public String issue(LinkPurpose purpose, @Nullable AccountId account) {
    revoke(purpose, account);
    String token = Secrets.token();
    entities.persist(new AccountLink(purpose, account, token, clock.instant()));
    return token;
  }

  /** Takes back the unused links for an account, or those for nobody in particular. */
  public void revoke(LinkPurpose purpose, @Nullable AccountId account) {
    String whose = account == null ? "l.accountId is null" : "l.accountId = :account";
    var query =
        entities
            .createQuery(
                "delete from AccountLink l where l.purpose = :purpose and l.usedAt is null and "
                    + whose)
            .setParameter("purpose", purpose);
    if (account != null) {
      query.setParameter("account", account.toString());
    }
    query.executeUpdate();
  }

  /** How a link stands, without using it. */
  public LinkState look(LinkPurpose purpose, String token) {
    return found(purpose, token, LockModeType.NONE)
        .map(link -> link.state(clock.instant()))
        .orElseGet(LinkState.Unknown::new);
  }

  /**
   * Uses a link, within the transaction of what it allows: if that fails, the link stays.
   *
   * @return for which account it was, if for one
   * @throws AccountException if it is not open
   */
  public Optional<AccountId> spend(LinkPurpose purpose, String token) {
    Optional<AccountLink> link = found(purpose, token, LockModeType.PESSIMISTIC_WRITE);
    if (link.isPresent() && link.get().state(clock.instant()) instanceof LinkState.Open open) {
      link.get().use(clock.instant());
      return open.account();
    }
    throw new AccountException(AccountProblem.LINK_SPENT);
  }

  private Optional<AccountLink> found(LinkPurpose purpose, String token, LockModeType lock) {
    if (!Secrets.isToken(token)) {
      return Optional.empty();
    }
    TypedQuery<AccountLink> query =
        entities
            .createQuery("select l from AccountLink l where l.tokenHash = :hash", AccountLink.class)
            .setParameter("hash", Secrets.hash(token))
            .setLockMode(lock);
    return query.getResultStream().filter(link -> link.isFor(purpose)).findFirst();
  }
}
