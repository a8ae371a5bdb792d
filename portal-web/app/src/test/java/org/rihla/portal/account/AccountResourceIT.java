package org.rihla.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;

/** {@code ./rihla account}, over the control channel. */
class AccountResourceIT extends InPortal {
  private static final Pattern LINK = Pattern.compile("http://\\S+(/fr/mot-de-passe\\?key=(\\S+))");
  private static final String CHOSEN = "quatre ânes gris et lents";

  @Inject private People people;
  @Inject private Accounts accounts;

  @Test
  void anAdministratorWhoLostThePasswordGetsALinkThatOpensOnce() throws Exception {
    people.create("lost@exemple.ma", Role.ADMINISTRATOR);
    Matcher link = LINK.matcher(done("reset", "lost@exemple.ma"));
    assertThat(link.find()).isTrue();
    Guest guest = new Guest();
    assertThat(guest.get(link.group(1)).body()).contains("lost@exemple.ma");
    String[] form = {"key", link.group(2), "password", CHOSEN, "password-again", CHOSEN};
    assertThat(guest.post("/fr/mot-de-passe", form).statusCode()).isEqualTo(302);
    assertThat(guest.get("/fr/espace/comptes").statusCode()).isEqualTo(200);
    assertThat(new Guest().post("/fr/mot-de-passe", form).statusCode()).isEqualTo(410);
    assertThat(
            Database.texts(
                "select account_name from audit_event where subject = ? and kind = ?",
                "lost@exemple.ma",
                "PASSWORD_RESET_ASKED"))
        .containsExactly("./rihla account");
  }

  @Test
  void somebodyIsInvitedMadeAdministratorDisabledAndEnabled() {
    String invited =
        text(
            Http.post(
                "/control/accounts/invite?login=made%40exemple.ma&name="
                    + Http.encode("نور")
                    + "&role=editor"));
    assertThat(invited).contains("made@exemple.ma", "/fr/mot-de-passe?key=");
    Account account = accounts.find(Login.of("made@exemple.ma")).orElseThrow();
    assertThat(account.names().ar()).isEqualTo("نور");
    assertThat(account.roles()).containsExactly(Role.EDITOR);
    done("administrator", "made@exemple.ma");
    done("disable", "made@exemple.ma");
    assertThat(list("made%40")).contains("made@exemple.ma", "Édition, Administration", "Désactivé");
    assertThat(refused("reset", "made@exemple.ma")).contains("account enable made@exemple.ma");
    done("enable", "made@exemple.ma");
    assertThat(list("made%40")).contains("En attente de son titulaire");
  }

  @Test
  void whatCannotBeDoneIsSaidAndChangesNothing() {
    assertThat(refused("reset", "nobody-there@exemple.ma")).contains("Ce compte n’existe pas.");
    assertThat(refused("disable", "x")).contains("L’identifiant doit être");
    people.create("taken@exemple.ma");
    HttpResponse<String> taken =
        Http.post("/control/accounts/invite?login=taken%40exemple.ma&name=N&role=");
    assertThat(taken.body()).contains("Un compte existe déjà");
    assertThat(list("no-such-account")).isEqualTo("Aucun compte.\n");
    assertThat(Http.get("/control/accounts").statusCode()).as("without the token").isEqualTo(403);
  }

  private static String list(String text) {
    HttpResponse<String> answer =
        new Guest()
            .with("Authorization", "Bearer " + org.rihla.portal.container.Portal.token())
            .get("/control/accounts?text=" + text);
    return text(answer);
  }

  private static String done(String action, String login) {
    HttpResponse<String> answer = post(action, login);
    assertThat(answer.headers().firstValue("Rihla-Failures")).hasValue("0");
    return text(answer);
  }

  private static String refused(String action, String login) {
    HttpResponse<String> answer = post(action, login);
    assertThat(answer.headers().firstValue("Rihla-Failures")).hasValue("1");
    return text(answer);
  }

  private static HttpResponse<String> post(String action, String login) {
    return Http.post("/control/accounts/" + action + "?login=" + Http.encode(login));
  }

  private static String text(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
