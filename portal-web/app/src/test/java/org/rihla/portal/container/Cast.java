package org.rihla.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.PageTokens;
import org.rihla.portal.account.session.Sessions;
import org.rihla.portal.account.session.SignedIn;

/**
 * Everybody whom a matrix asks as, each signed in with a browser of their own: {@code insider},
 * {@code owner} and {@code group-editor} are members of a closed group that {@code manager}
 * manages, {@code outsider} is a member of another one.
 */
@ApplicationScoped
public class Cast {
  @Inject private People people;
  @Inject private Sessions sessions;
  @Inject private PageTokens tokens;

  /**
   * Somebody.
   *
   * @param token with which their pages save; of nobody’s making for the anonymous reader
   */
  public record Member(Guest guest, Caller caller, String token) {}

  /** All of them by name, with a closed group of this key, and another beside it. */
  public Map<String, Member> gathered(String group, String purpose) {
    Map<String, Member> cast = new LinkedHashMap<>();
    cast.put("anonymous", new Member(new Guest(), Caller.ANONYMOUS, "x.y.1.z"));
    AccountId manager = account(group + "-manager");
    people.manage(group, manager);
    people.manage(group + "-other", account(group + "-stranger"));
    account(group + "-reader");
    account(group + "-contributor", Role.CONTRIBUTOR);
    account(group + "-editor", Role.EDITOR);
    account(group + "-administrator", Role.ADMINISTRATOR);
    people.join(group, account(group + "-insider", Role.CONTRIBUTOR));
    people.join(group, account(group + "-owner", Role.CONTRIBUTOR));
    people.join(group, account(group + "-group-editor", Role.EDITOR));
    people.join(group + "-other", account(group + "-outsider", Role.CONTRIBUTOR));
    for (String name :
        new String[] {
          "reader",
          "contributor",
          "outsider",
          "insider",
          "owner",
          "manager",
          "group-editor",
          "editor",
          "administrator"
        }) {
      cast.put(name, signedIn(group + "-" + name, purpose));
    }
    return cast;
  }

  private AccountId account(String name, Role... roles) {
    return people.create(name + "@exemple.ma", roles);
  }

  private Member signedIn(String name, String purpose) {
    Guest guest = Guest.signedIn(name + "@exemple.ma");
    SignedIn known = sessions.resolve(guest.cookie("rihla_session").orElseThrow()).orElseThrow();
    return new Member(guest, known.caller(), tokens.issue(known, purpose));
  }
}
