package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Login;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.mail.Letter;
import org.rihla.portal.mail.LetterWriter;
import org.rihla.portal.platform.MailSettings;

/** Writes invitations and links for new passwords; the link is made when the letter leaves. */
@ApplicationScoped
public class PasswordLetters implements LetterWriter {
  static final String KIND = "password";

  @Inject private Accounts accounts;
  @Inject private PasswordLinks links;
  @Inject private MailSettings settings;

  @Override
  public String kind() {
    return KIND;
  }

  /** To the account of a login, if there is one that may be used. */
  @Override
  @Transactional
  public Optional<Letter> write(String login, Language language) {
    return accounts
        .find(Login.of(login))
        .filter(Account::isActive)
        .filter(account -> account.address().isPresent())
        .map(account -> letter(account, language));
  }

  private Letter letter(Account account, Language language) {
    boolean invited = account.passwordHash().isEmpty();
    String token = links.renew(account);
    String url = settings.baseUrl() + AccountPaths.opening(AccountPaths.PASSWORD, language, token);
    Messages words = Messages.in(language);
    String portal = words.get("portal.name");
    String greeting = words.get("mail.greeting", account.names().inOrOther(language));
    return invited
        ? new Letter(
            account.login(),
            language,
            words.get("mail.invitation.subject", portal),
            List.of(greeting, words.get("mail.invitation.text", portal, account.login())),
            words.get("mail.invitation.action"),
            url,
            List.of(words.get("mail.invitation.after")))
        : new Letter(
            account.login(),
            language,
            words.get("mail.reset.subject", portal),
            List.of(greeting, words.get("mail.reset.text", portal, account.login())),
            words.get("mail.reset.action"),
            url,
            List.of(words.get("mail.reset.after")));
  }
}
