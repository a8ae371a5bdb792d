package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;

/** Signs in with login and password, and out. */
@ApplicationScoped
public class SignIn {
  private static final int LONGEST_LOGGED = 100;

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Throttle throttle;
  @Inject private Sessions sessions;
  @Inject private AuditLog audit;

  /**
   * Signs in. An unknown login takes as long as a wrong password and ends alike.
   *
   * @param address where the request came from
   * @param agent what the browser says of itself
   */
  public SignInOutcome attempt(String typed, String password, String address, String agent) {
    String login = typed.strip().toLowerCase(Locale.ROOT);
    if (!throttle.admits(login, address)) {
      return new SignInOutcome.Throttled(Throttle.WINDOW);
    }
    Optional<Account> account = known(login);
    boolean right = passwords.matches(password, account.flatMap(Account::passwordHash));
    if (!right || account.isEmpty() || !account.get().isActive()) {
      refused(login, address);
      return new SignInOutcome.Refused();
    }
    throttle.succeeded(login, address);
    return new SignInOutcome.Admitted(admit(account.get(), address, agent));
  }

  /** Keeps in the audit log that somebody was not let in. */
  public void refused(String login, String address) {
    String named = login.length() > LONGEST_LOGGED ? login.substring(0, LONGEST_LOGGED) : login;
    audit.record(new AuditEvent(AuditKind.SIGN_IN_FAILED, Caller.ANONYMOUS, named, address));
  }

  private Optional<Account> known(String login) {
    try {
      return accounts.find(Login.of(login));
    } catch (AccountException noLogin) {
      return Optional.empty();
    }
  }

  /** Begins a session for somebody whose identity has been proved, and says its token. */
  public String admit(Account account, String address, String agent) {
    String token = sessions.begin(account.id(), agent);
    Caller caller = sessions.resolve(token).map(SignedIn::caller).orElse(Caller.ANONYMOUS);
    audit.record(new AuditEvent(AuditKind.SIGN_IN, caller, account.login(), address));
    sessions.prune();
    return token;
  }

  /** Ends the session that a request came with. */
  public void signOut(SignedIn signedIn) {
    signedIn.caller().id().ifPresent(account -> sessions.end(account, signedIn.session()));
    audit.record(AuditEvent.of(AuditKind.SIGN_OUT, signedIn.caller(), signedIn.caller().name()));
  }
}
