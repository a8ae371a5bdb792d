package org.rihla.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.GroupDescription;
import org.rihla.portal.account.GroupKind;
import org.rihla.portal.account.GroupOpenness;
import org.rihla.portal.account.Groups;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.Passwords;
import org.rihla.portal.language.LocalizedText;

/** Accounts of tests. */
@ApplicationScoped
public class People {
  /** The password of all of them. */
  public static final String PASSWORD = "une phrase pour les essais";

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Groups groups;

  /** Somebody with a login of a test's own and these roles. */
  @Transactional
  public AccountId create(String login, Role... roles) {
    Login name = Login.of(login);
    LocalizedText names = new LocalizedText("Amina Essai", "أمينة تجربة");
    Account account = accounts.create(name, new Profile(names, "", Set.of()), Set.of(roles));
    accounts.secure(account.id(), passwords.hash(PASSWORD, name));
    return account.id();
  }

  /** Leaves nobody a role, as when the portal has just been installed. */
  @Transactional
  public void takeAllRoles() {
    entities.createNativeQuery("update account set roles = ','").executeUpdate();
  }

  /** Makes a closed group that somebody manages. */
  @Transactional
  public void manage(String group, AccountId manager) {
    LocalizedText name = new LocalizedText(group, group);
    groups.create(group, new GroupDescription(name, GroupKind.NETWORK, GroupOpenness.CLOSED));
    groups.join(group, manager, true);
  }

  /** Lets somebody into a group that is there. */
  @Transactional
  public void join(String group, AccountId account) {
    groups.join(group, account, false);
  }
}
