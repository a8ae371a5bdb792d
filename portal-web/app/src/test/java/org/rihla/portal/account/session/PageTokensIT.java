package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Caller;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;

class PageTokensIT extends InPortal {
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private PageTokens tokens;

  @Test
  void aTokenSpeaksForItsSessionAndItsPurposeOnly() {
    AccountId id = people.create("tokens@exemple.ma");
    String cookie = sessions.begin(id, "");
    SignedIn signedIn = sessions.resolve(cookie).orElseThrow();
    String token = tokens.issue(signedIn, "autosave");

    assertThat(tokens.check(token, "autosave").flatMap(Caller::id)).contains(id);
    assertThat(tokens.check(token, "upload")).isEmpty();
    assertThat(tokens.check(token.replace("autosave", "upload"), "upload")).isEmpty();
    assertThat(tokens.check(token.substring(0, token.length() - 2) + "AA", "autosave")).isEmpty();
    assertThat(tokens.check(cookie, "autosave")).isEmpty();
    assertThat(tokens.check("", "autosave")).isEmpty();
    assertThat(tokens.check("a.autosave.9.b", "autosave")).isEmpty();
  }

  @Test
  void aTokenEndsWithItsSession() {
    AccountId id = people.create("tokens-end@exemple.ma");
    SignedIn signedIn = sessions.resolve(sessions.begin(id, "")).orElseThrow();
    String token = tokens.issue(signedIn, "autosave");
    sessions.end(id, signedIn.session());
    assertThat(tokens.check(token, "autosave")).isEmpty();

    SignedIn again = sessions.resolve(sessions.begin(id, "")).orElseThrow();
    String second = tokens.issue(again, "autosave");
    accounts.disable(id);
    assertThat(tokens.check(second, "autosave")).isEmpty();
  }
}
