package org.rihla.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountAdministration;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.session.PasswordLinks;
import org.rihla.portal.account.session.PasswordMails;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Messages;
import org.rihla.portal.mail.OutgoingMail;
import org.rihla.portal.room.CurrentRoom;

/** One account: roles, whether it may be used, and a link for a password. */
@Named
@RequestScoped
public class AccountRoom {
  @Inject private CurrentCaller caller;
  @Inject private AccountAdministration administration;
  @Inject private PasswordLinks links;
  @Inject private PasswordMails mails;

  private List<String> roles = List.of();
  private String link = "";

  @PostConstruct
  void load() {
    roles = find().map(account -> RoleChoice.names(account.roles())).orElse(List.of());
  }

  private Optional<Account> find() {
    try {
      return administration.find(caller.get(), AccountId.of(CurrentRoom.parameter("id")));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }

  private Account account() {
    return find().orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
  }

  /** Whether the address names an account. */
  public boolean isKnown() {
    return find().isPresent();
  }

  public String getName() {
    return account().names().inOrOther(CurrentRoom.language());
  }

  public String getLogin() {
    return account().login();
  }

  public String getOrganisation() {
    return account().profile().organisation();
  }

  /** How it stands and since when it is there. */
  public String getState() {
    Messages words = CurrentRoom.words();
    String state = AccountStates.said(account(), words);
    String since =
        words.get("account.since", Formats.moment(account().createdAt(), CurrentRoom.language()));
    return state.isEmpty() ? since : state + " · " + since;
  }

  public boolean isActive() {
    return account().isActive();
  }

  /** Keeps the chosen roles. */
  public void grant() {
    administration.grant(caller.get(), account().id(), RoleChoice.of(roles));
    CurrentRoom.done(CurrentRoom.words().get("account.granted"));
  }

  /** Lets the account be used no more. */
  public void disable() {
    administration.disable(caller.get(), account().id());
    CurrentRoom.done(CurrentRoom.words().get("account.disabled"));
  }

  /** Lets the account be used again. */
  public void enable() {
    administration.enable(caller.get(), account().id());
    CurrentRoom.done(CurrentRoom.words().get("account.enabled"));
  }

  /** Makes a link to hand over. */
  public void issue() {
    String token = links.issue(caller.get(), account().id());
    link = PasswordPaths.link(CurrentRoom.language(), token);
  }

  /** Whether a letter would reach the owner. */
  public boolean isReached() {
    return mails.reaches(account());
  }

  /** Sends the link by mail. */
  public void mail() {
    mails.send(caller.get(), account().id(), CurrentRoom.language());
    CurrentRoom.done(CurrentRoom.words().get("account.mailed", account().login()));
  }

  /** What became of the last letter, in words; empty where none was to be sent. */
  public String getLetter() {
    return mails.latest(account()).map(AccountRoom::said).orElse("");
  }

  private static String said(OutgoingMail mail) {
    Instant moment = mail.sentAt().orElse(mail.askedAt());
    return CurrentRoom.words()
        .get(
            "mail.state." + mail.state().key(),
            Formats.moment(moment, CurrentRoom.language()),
            mail.attempts());
  }

  /** Why the last letter has not left, as the mail server says it; may be empty. */
  public String getTrouble() {
    return mails.latest(account()).flatMap(OutgoingMail::lastError).orElse("");
  }

  /** Path of the link to hand over; empty before it was made. */
  public String getLink() {
    return link;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> names) {
    roles = List.copyOf(names);
  }
}
