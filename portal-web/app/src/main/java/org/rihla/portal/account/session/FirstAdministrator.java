package org.rihla.portal.account.session;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.Role;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.OwnerOnlyFile;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.StartupOrder;

/**
 * Lets the first administrator in. As long as there is none, each start makes a new one-time link
 * and writes its two paths, French and Arabic, into a file that only the owner of the home can
 * read; the launcher prints it.
 */
@ApplicationScoped
public class FirstAdministrator {
  @Inject private Accounts accounts;
  @Inject private Links links;
  @Inject private Passwords passwords;
  @Inject private AuditLog audit;
  @Inject private PortalConfiguration configuration;

  @Transactional
  void offer(@Observes @Priority(StartupOrder.ACCOUNTS) Startup event) {
    if (accounts.haveAdministrator()) {
      links.revoke(LinkPurpose.SET_UP, null);
      withdraw();
    } else {
      String token = links.issue(LinkPurpose.SET_UP, null);
      OwnerOnlyFile.write(
          configuration.setUpLink(), line(Language.FR, token) + line(Language.AR, token));
    }
  }

  private static String line(Language language, String token) {
    return AccountPaths.opening(AccountPaths.SET_UP, language, token) + "\n";
  }

  /**
   * Makes the account and uses the link; of two who have it, one succeeds.
   *
   * @throws AccountException if the link is not open, there is an administrator by now, or the
   *     login or password will not do; the link stays in the last case
   */
  @Transactional
  public AccountId create(String token, Login login, Profile profile, String password) {
    String hash = passwords.hash(password, login);
    links.spend(LinkPurpose.SET_UP, token);
    if (accounts.haveAdministrator()) {
      throw new AccountException(AccountProblem.LINK_SPENT);
    }
    Account account = accounts.create(login, profile, Set.of(Role.ADMINISTRATOR));
    accounts.secure(account.id(), hash);
    audit.record(AuditEvent.of(AuditKind.ADMINISTRATOR_SET_UP, Caller.ANONYMOUS, account.login()));
    withdraw();
    return account.id();
  }

  private void withdraw() {
    try {
      Files.deleteIfExists(configuration.setUpLink());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + configuration.setUpLink(), e);
    }
  }
}
