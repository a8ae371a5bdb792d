package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds and changes accounts. Who may ask for it has been decided by whoever calls. */
@ApplicationScoped
@Transactional
public class Accounts {
  private static final String ADMINISTRATORS =
      "select a from Account a where a.status = org.rihla.portal.account.AccountStatus.ACTIVE"
          + " and a.passwordHash is not null order by a.id";

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private Event<AccountDisabled> disabled;

  public Optional<Account> find(AccountId id) {
    return Optional.ofNullable(entities.find(Account.class, id.toString()));
  }

  /** The account of a login, whatever its state. */
  public Optional<Account> find(Login login) {
    return entities
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login.text())
        .getResultStream()
        .findFirst();
  }

  /** The account that is bound to whom a provider vouches for. */
  public Optional<Account> boundTo(String subject) {
    return entities
        .createQuery("select a from Account a where a.providerSubject = :subject", Account.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** Binds an account to whom a provider vouches for; empty if it is bound to somebody else. */
  public Optional<Account> bind(AccountId id, String subject) {
    return Optional.of(known(id)).filter(account -> account.bind(subject));
  }

  /**
   * Makes an account without a password.
   *
   * @throws AccountException if the login is taken
   */
  public Account create(Login login, Profile profile, Set<Role> roles) {
    if (find(login).isPresent()) {
      throw new AccountException(AccountProblem.LOGIN_TAKEN, login.text());
    }
    Account account = new Account(login, profile, roles, clock.instant());
    entities.persist(account);
    entities.flush();
    return account;
  }

  /** Changes what somebody says about themselves. */
  public void describe(AccountId id, Profile profile) {
    known(id).describe(profile);
  }

  /** Sets the hash of a new password. Whoever asks says which sessions end. */
  public void secure(AccountId id, String hash) {
    known(id).secure(hash);
  }

  /**
   * Gives an account these roles and no others.
   *
   * @throws AccountException if no administrator would remain
   */
  public void grant(AccountId id, Set<Role> roles) {
    List<Account> administrators = lockAdministrators();
    Account account = known(id);
    if (!roles.contains(Role.ADMINISTRATOR)) {
      requireOther(administrators, account);
    }
    account.grant(roles);
  }

  /**
   * Lets an account be used no more; its sessions end.
   *
   * @throws AccountException if no administrator would remain
   */
  public void disable(AccountId id) {
    List<Account> administrators = lockAdministrators();
    Account account = known(id);
    requireOther(administrators, account);
    account.become(AccountStatus.DISABLED);
    disabled.fire(new AccountDisabled(id));
  }

  /** Lets an account be used again. */
  public void enable(AccountId id) {
    known(id).become(AccountStatus.ACTIVE);
  }

  /** Whether somebody can administer the portal: active, and with a password. */
  public boolean haveAdministrator() {
    return entities
        .createQuery(ADMINISTRATORS, Account.class)
        .getResultStream()
        .anyMatch(Accounts::administers);
  }

  /**
   * Those who can administer, locked until the transaction ends: of two administrators who remove
   * each other, the second waits and then finds that it would be the last one.
   */
  private List<Account> lockAdministrators() {
    return entities
        .createQuery(ADMINISTRATORS, Account.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.refresh", true)
        .getResultStream()
        .filter(Accounts::administers)
        .toList();
  }

  private static boolean administers(Account account) {
    return account.roles().contains(Role.ADMINISTRATOR);
  }

  private static void requireOther(List<Account> administrators, Account leaving) {
    boolean another = administrators.stream().anyMatch(one -> !one.id().equals(leaving.id()));
    if (administers(leaving) && !another) {
      throw new AccountException(AccountProblem.LAST_ADMINISTRATOR);
    }
  }

  private Account known(AccountId id) {
    return find(id).orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
  }
}
