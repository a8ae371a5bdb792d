package org.rihla.portal.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountAdministration;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.session.PasswordLinks;
import org.rihla.portal.account.session.PasswordMails;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** All accounts, and the form that invites somebody. */
@Named
@RequestScoped
public class AccountsRoom {
  @Inject private CurrentCaller caller;
  @Inject private AccountAdministration administration;
  @Inject private PasswordLinks links;
  @Inject private PasswordMails mails;

  private String login = "";
  private String nameFr = "";
  private String nameAr = "";
  private String organisation = "";
  private List<String> languages = List.of();
  private List<String> roles = List.of();
  private String link = "";

  /**
   * An account in the list.
   *
   * @param url of its own room
   * @param note roles, and that it is disabled or waits for its owner
   */
  public record Row(String url, String name, String login, String note) {}

  /** Makes the account, and sends the link or shows it to be handed over. */
  public void invite() {
    Profile profile =
        new Profile(new LocalizedText(nameFr, nameAr), organisation, LanguageChoice.of(languages));
    Account account =
        administration.create(caller.get(), Login.of(login), profile, RoleChoice.of(roles));
    if (mails.reaches(account)) {
      mails.send(caller.get(), account.id(), CurrentRoom.language());
      link = "";
      CurrentRoom.done(CurrentRoom.words().get("accounts.mailed", account.login()));
    } else {
      link = PasswordPaths.link(CurrentRoom.language(), links.issue(caller.get(), account.id()));
      CurrentRoom.done(CurrentRoom.words().get("accounts.invited", account.login()));
    }
    login = "";
    nameFr = "";
    nameAr = "";
    organisation = "";
    languages = List.of();
    roles = List.of();
  }

  /** Whether invitations go by mail. */
  public boolean isMailing() {
    return mails.isOffered();
  }

  /** One page of what the search finds. */
  public List<Row> getRows() {
    Language language = CurrentRoom.language();
    return administration.search(caller.get(), getQuery(), CurrentRoom.page()).stream()
        .map(account -> row(account, language))
        .toList();
  }

  private static Row row(Account account, Language language) {
    Messages words = Messages.in(language);
    String url = RoomLinks.to(language, Room.ACCOUNT) + "?id=" + account.id();
    String roles = RoleChoice.said(account.roles(), words);
    String state = AccountStates.said(account, words);
    String note = state.isEmpty() ? roles : roles + " · " + state;
    return new Row(url, account.names().inOrOther(language), account.login(), note);
  }

  /** Pages before and after. */
  public Pager getPager() {
    long found = administration.count(caller.get(), getQuery());
    String address = RoomLinks.to(CurrentRoom.language(), Room.ACCOUNTS);
    String query = getQuery().isEmpty() ? "" : "q=" + Links.encode(getQuery()) + "&";
    return Pager.of(found, AccountAdministration.PAGE, CurrentRoom.page(), address + "?" + query);
  }

  public String getQuery() {
    return CurrentRoom.parameter("q");
  }

  /** Path of the link to hand over; empty before somebody was invited. */
  public String getLink() {
    return link;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String text) {
    login = text;
  }

  public String getNameFr() {
    return nameFr;
  }

  public void setNameFr(String text) {
    nameFr = text;
  }

  public String getNameAr() {
    return nameAr;
  }

  public void setNameAr(String text) {
    nameAr = text;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String text) {
    organisation = text;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> tags) {
    languages = List.copyOf(tags);
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> names) {
    roles = List.copyOf(names);
  }
}
