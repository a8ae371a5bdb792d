package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountAdministration;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;
import org.rihla.portal.language.Language;
import org.rihla.portal.mail.MailOutbox;
import org.rihla.portal.mail.OutgoingMail;
import org.rihla.portal.platform.MailSettings;

/** Sends links for choosing a password by mail, where a server is configured. */
@ApplicationScoped
public class PasswordMails {
  @Inject private MailSettings settings;
  @Inject private MailOutbox outbox;
  @Inject private AccountAdministration administration;
  @Inject private AuditLog audit;
  @Inject private Throttle throttle;

  /** Whether links go by mail at all; otherwise they are handed over. */
  public boolean isOffered() {
    return settings.isConfigured();
  }

  /** Whether a letter would reach the owner of an account. */
  public boolean reaches(Account account) {
    return isOffered() && account.isActive() && account.address().isPresent();
  }

  /**
   * Has a link sent to the owner of an account.
   *
   * @param other the language of the letter for who reads both
   * @throws AccountException if the caller is no administrator, or no letter reaches the account
   */
  @Transactional
  public void send(Caller by, AccountId id, Language other) {
    Account account =
        administration
            .find(by, id)
            .filter(this::reaches)
            .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
    AuditKind kind =
        account.passwordHash().isEmpty() ? AuditKind.INVITATION : AuditKind.PASSWORD_RESET_ASKED;
    audit.record(new AuditEvent(kind, by, account.login(), "mail"));
    outbox.add(PasswordLetters.KIND, account.login(), account.profile().letters(other));
  }

  /**
   * Has a link sent to whoever has forgotten the password. What happens here is the same whether
   * there is such an account or not: that shows only when the letter is to be written.
   *
   * @param address where the request came from
   * @return whether it may be asked for; false when it was asked for too often
   */
  @Transactional
  public boolean ask(String typed, String address, Language language) {
    String login = typed.strip().toLowerCase(Locale.ROOT);
    if (!throttle.admitsAsking(login, address)) {
      return false;
    }
    if (isOffered() && Login.isAddress(login)) {
      audit.record(
          new AuditEvent(AuditKind.PASSWORD_RESET_ASKED, Caller.ANONYMOUS, login, address));
      outbox.add(PasswordLetters.KIND, login, language);
    }
    return true;
  }

  /** What became of the last letter to an account. */
  public Optional<OutgoingMail> latest(Account account) {
    return outbox.latest(PasswordLetters.KIND, account.login());
  }
}
