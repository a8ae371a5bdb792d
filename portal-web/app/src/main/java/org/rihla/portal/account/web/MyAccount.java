package org.rihla.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.MyPassword;
import org.rihla.portal.account.session.SignedIn;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.CurrentRoom;

/** One's own profile and password. */
@Named
@RequestScoped
public class MyAccount {
  @Inject private CurrentSession session;
  @Inject private Accounts accounts;
  @Inject private MyPassword passwords;

  private String login = "";
  private String nameFr = "";
  private String nameAr = "";
  private String organisation = "";
  private List<String> languages = List.of();
  private String present = "";
  private String wanted = "";
  private String again = "";

  @PostConstruct
  void load() {
    Account account =
        signedIn()
            .caller()
            .id()
            .flatMap(accounts::find)
            .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
    Profile profile = account.profile();
    login = account.login();
    nameFr = profile.names().fr();
    nameAr = profile.names().ar();
    organisation = profile.organisation();
    languages = profile.languages().stream().map(Language::tag).toList();
  }

  private SignedIn signedIn() {
    return session.get().orElseThrow();
  }

  /** Keeps the profile. */
  public void save() {
    Profile profile =
        new Profile(new LocalizedText(nameFr, nameAr), organisation, LanguageChoice.of(languages));
    accounts.describe(signedIn().caller().id().orElseThrow(), profile);
    CurrentRoom.done(CurrentRoom.words().get("profile.saved"));
  }

  /** Sets the new password; other sessions end. */
  public void changePassword() {
    if (!wanted.equals(again)) {
      throw new AccountException(AccountProblem.PASSWORDS_DIFFER);
    }
    passwords.change(signedIn(), present, wanted);
    CurrentRoom.done(CurrentRoom.words().get("password.changed"));
  }

  public String getLogin() {
    return login;
  }

  /** Shown only; what comes back is not taken. */
  public void setLogin(String ignored) {
    // Password managers need the field, nobody changes it here.
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

  public String getPresent() {
    return present;
  }

  public void setPresent(String text) {
    present = text;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String text) {
    wanted = text;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String text) {
    again = text;
  }
}
