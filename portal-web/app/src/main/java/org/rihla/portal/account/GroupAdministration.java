package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Who may make groups, and let people in and out: administrators all of it, managers the members of
 * their own groups.
 */
@ApplicationScoped
@Transactional
public class GroupAdministration {
  @Inject private Groups groups;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /** The groups that somebody may know of: open ones, their own, and all for administrators. */
  public List<AccountGroup> knownTo(Caller by) {
    return groups.all().stream().filter(group -> mayKnow(by, group)).toList();
  }

  private static boolean mayKnow(Caller by, AccountGroup group) {
    boolean open =
        switch (group.description().openness()) {
          case PUBLIC -> true;
          case PARTNERS -> by.signedIn();
          case CLOSED -> false;
        };
    return open || by.groups().contains(group.key()) || manages(by, group.key());
  }

  /** A group that somebody looks after; to others it is as if there were none. */
  public Optional<AccountGroup> find(Caller by, String key) {
    return groups.find(key).filter(group -> manages(by, group.key()));
  }

  /** The members of a group. */
  public List<Membership> members(Caller by, String key) {
    require(by, key);
    return groups.members(key);
  }

  /** Makes a group. */
  public void create(Caller by, String key, GroupDescription description) {
    AccountAdministration.require(by);
    groups.create(key, description);
    audit.record(AuditEvent.of(AuditKind.GROUP_CREATED, by, key));
  }

  /** Describes a group anew. */
  public void describe(Caller by, String key, GroupDescription description) {
    AccountAdministration.require(by);
    groups.describe(key, description);
    audit.record(AuditEvent.of(AuditKind.GROUP_CHANGED, by, key));
  }

  /**
   * Lets somebody in, or says whether a member manages the group.
   *
   * @throws AccountException if nobody has that login
   */
  public void join(Caller by, String key, Login login, boolean manager) {
    require(by, key);
    Account account =
        accounts
            .find(login)
            .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
    groups.join(key, account.id(), manager);
    String role = manager ? " (manager)" : "";
    audit.record(new AuditEvent(AuditKind.MEMBER_JOINED, by, key, account.login() + role));
  }

  /** Lets somebody out. */
  public void leave(Caller by, String key, AccountId account) {
    require(by, key);
    groups.leave(key, account);
    String login = accounts.find(account).map(Account::login).orElse("");
    audit.record(new AuditEvent(AuditKind.MEMBER_LEFT, by, key, login));
  }

  private static void require(Caller by, String key) {
    if (!manages(by, key)) {
      throw new AccountException(AccountProblem.NOT_ALLOWED);
    }
  }

  /** Whether somebody looks after a group. */
  public static boolean manages(Caller by, String key) {
    return by.is(Role.ADMINISTRATOR) || by.managed().contains(key);
  }
}
