package org.rihla.portal.account.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.Role;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.OpenIdSettings;

/**
 * Whose account it is that the provider vouches for. At the first sign-in the login finds it, and
 * it is bound to the person as the provider names them; from then on that alone counts, so that an
 * address that is given to somebody else later opens nothing.
 */
@ApplicationScoped
public class OpenIdAccounts {
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;
  @Inject private OpenIdSettings settings;

  /** The account; empty when there is none that this person may use. */
  @Transactional
  Optional<Account> of(Identity identity) {
    Optional<Account> bound = accounts.boundTo(identity.subject());
    return (bound.isPresent() ? bound : first(identity)).filter(Account::isActive);
  }

  private Optional<Account> first(Identity identity) {
    Login login;
    try {
      login = Login.of(identity.login());
    } catch (AccountException noLogin) {
      return Optional.empty();
    }
    Optional<Account> found = accounts.find(login);
    if (found.isEmpty() && settings.unknown() == OpenIdSettings.Unknown.REFUSE) {
      return Optional.empty();
    }
    Account account = found.orElseGet(() -> create(login, identity));
    return accounts.bind(account.id(), identity.subject());
  }

  private Account create(Login login, Identity identity) {
    LocalizedText names =
        identity.names().isEmpty() ? new LocalizedText(login.text(), "") : identity.names();
    Account account =
        accounts.create(login, new Profile(names, "", Set.of()), Set.of(Role.CONTRIBUTOR));
    audit.record(
        new AuditEvent(
            AuditKind.ACCOUNT_CREATED, Caller.ANONYMOUS, login.text(), settings.issuer()));
    return account;
  }
}
