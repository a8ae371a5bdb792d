package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountAdministration;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;

/** Links with which the owner of an account chooses a password: the first one, or a new one. */
@ApplicationScoped
public class PasswordLinks {
  @Inject private AccountAdministration administration;
  @Inject private Accounts accounts;
  @Inject private Links links;
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  @Inject private AuditLog audit;

  /**
   * Makes a link that an administrator hands over; earlier ones of the account open nothing any
   * more.
   *
   * @return its token
   * @throws AccountException if the caller is no administrator, or the account unknown or disabled
   */
  @Transactional
  public String issue(Caller by, AccountId id) {
    Account account =
        administration
            .find(by, id)
            .filter(Account::isActive)
            .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
    AuditKind kind =
        account.passwordHash().isEmpty() ? AuditKind.INVITATION : AuditKind.PASSWORD_RESET_ASKED;
    audit.record(AuditEvent.of(kind, by, account.login()));
    return renew(account);
  }

  /** A new link in place of the earlier ones, when it has been decided that there is to be one. */
  @Transactional
  String renew(Account account) {
    links.revoke(LinkPurpose.INVITATION, account.id());
    links.revoke(LinkPurpose.RESET, account.id());
    boolean first = account.passwordHash().isEmpty();
    return links.issue(first ? LinkPurpose.INVITATION : LinkPurpose.RESET, account.id());
  }

  /** How a link stands, without using it. */
  public LinkState look(String token) {
    LinkState invitation = links.look(LinkPurpose.INVITATION, token);
    return invitation instanceof LinkState.Unknown
        ? links.look(LinkPurpose.RESET, token)
        : invitation;
  }

  /**
   * Sets the password and uses the link; every session of the account ends.
   *
   * @throws AccountException if the link is not open, the account disabled, or the password will
   *     not do; the link stays in the last case
   */
  @Transactional
  public Account choose(String token, String password) {
    LinkPurpose purpose =
        links.look(LinkPurpose.INVITATION, token) instanceof LinkState.Unknown
            ? LinkPurpose.RESET
            : LinkPurpose.INVITATION;
    Account account =
        links
            .spend(purpose, token)
            .flatMap(accounts::find)
            .filter(Account::isActive)
            .orElseThrow(() -> new AccountException(AccountProblem.LINK_SPENT));
    accounts.secure(account.id(), passwords.hash(password, Login.of(account.login())));
    sessions.endOthers(account.id(), "");
    audit.record(AuditEvent.of(AuditKind.PASSWORD_CHANGED, Caller.ANONYMOUS, account.login()));
    return account;
  }
}
