package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What administrators do to accounts. Each change and its line in the audit log stand or fall
 * together.
 */
@ApplicationScoped
@Transactional
public class AccountAdministration {
  /** Accounts of one page. */
  public static final int PAGE = 50;

  private static final String MATCHING =
      " from Account a where a.login like :text or lower(a.nameFr) like :text"
          + " or a.nameAr like :text or lower(a.organisation) like :text";

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /**
   * Accounts, by login.
   *
   * @param text part of a login, name or organisation; empty for all
   * @param page from 1
   */
  public List<Account> search(Caller by, String text, int page) {
    require(by);
    return entities
        .createQuery("select a" + MATCHING + " order by a.login", Account.class)
        .setParameter("text", pattern(text))
        .setFirstResult((page - 1) * PAGE)
        .setMaxResults(PAGE)
        .getResultList();
  }

  /** How many accounts a search finds. */
  public long count(Caller by, String text) {
    require(by);
    return entities
        .createQuery("select count(a)" + MATCHING, Long.class)
        .setParameter("text", pattern(text))
        .getSingleResult();
  }

  /** Wildcards in what was typed would find everything slowly; they are taken as blanks. */
  private static String pattern(String text) {
    return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ").strip() + "%";
  }

  /** One account. */
  public Optional<Account> find(Caller by, AccountId id) {
    require(by);
    return accounts.find(id);
  }

  /** Makes an account that nobody can use until its owner has chosen a password. */
  public Account create(Caller by, Login login, Profile profile, Set<Role> roles) {
    require(by);
    Account account = accounts.create(login, profile, roles);
    record(AuditKind.ACCOUNT_CREATED, by, account, names(roles));
    return account;
  }

  /**
   * Changes what an account may do.
   *
   * @throws AccountException if no administrator would remain
   */
  public void grant(Caller by, AccountId id, Set<Role> roles) {
    require(by);
    Account account = known(id);
    Set<Role> before = account.roles();
    if (!before.equals(roles)) {
      accounts.grant(id, roles);
      record(AuditKind.ROLES_CHANGED, by, account, names(before) + " → " + names(roles));
    }
  }

  /**
   * Lets an account be used no more; it is signed out everywhere.
   *
   * @throws AccountException if no administrator would remain
   */
  public void disable(Caller by, AccountId id) {
    require(by);
    accounts.disable(id);
    record(AuditKind.ACCOUNT_DISABLED, by, known(id), "");
  }

  /** Lets an account be used again. */
  public void enable(Caller by, AccountId id) {
    require(by);
    accounts.enable(id);
    record(AuditKind.ACCOUNT_ENABLED, by, known(id), "");
  }

  /** Refuses everybody but administrators. */
  static void require(Caller by) {
    if (!by.is(Role.ADMINISTRATOR)) {
      throw new AccountException(AccountProblem.NOT_ALLOWED);
    }
  }

  private Account known(AccountId id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
  }

  private void record(AuditKind kind, Caller by, Account account, String detail) {
    audit.record(new AuditEvent(kind, by, account.login(), detail));
  }

  private static String names(Set<Role> roles) {
    return roles.isEmpty()
        ? "–"
        : String.join(", ", roles.stream().sorted().map(Role::name).toList());
  }
}
