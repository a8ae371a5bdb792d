package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Login;

/** Changes one's own password. */
@ApplicationScoped
public class MyPassword {
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  @Inject private AuditLog audit;

  /**
   * Sets a new password; every other session of the account ends.
   *
   * @throws AccountException if the present one is wrong or the new one will not do
   */
  @Transactional
  public void change(SignedIn signedIn, String present, String wanted) {
    Account account =
        signedIn
            .caller()
            .id()
            .flatMap(accounts::find)
            .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
    if (!passwords.matches(present, account.passwordHash())) {
      throw new AccountException(AccountProblem.PASSWORD_WRONG);
    }
    accounts.secure(account.id(), passwords.hash(wanted, Login.of(account.login())));
    sessions.endOthers(account.id(), signedIn.session());
    audit.record(AuditEvent.of(AuditKind.PASSWORD_CHANGED, signedIn.caller(), account.login()));
  }
}
