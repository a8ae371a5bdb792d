package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;

class SignInIT extends InPortal {
  private static final String COOKIE = "rihla_session";

  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private Sessions sessions;

  @Test
  void whoOnlyReadsGetsNoCookie() {
    for (String path : new String[] {"/fr/", "/ar/", "/fr/connexion", "/fr/constats"}) {
      HttpResponse<String> page = Http.get(path);
      assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
    assertThat(Http.get("/fr/").headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @Test
  void signingInOpensASessionThatScriptsAndOtherSitesCannotUse() {
    people.create("signs-in@exemple.ma");
    Guest guest = new Guest();
    HttpResponse<String> answer =
        guest.post(
            "/fr/connexion",
            "login",
            " Signs-In@Exemple.ma",
            "password",
            People.PASSWORD,
            "back",
            "/fr/constats");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/fr/constats");
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith(COOKIE + "=").contains("HttpOnly", "SameSite=Lax", "Path=/");

    HttpResponse<String> page = guest.get("/fr/constats");
    assertThat(page.body()).contains("Amina Essai", "Se déconnecter");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    assertThat(page.headers().firstValue("ETag")).isPresent();
    assertThat(guest.get("/ar/").body()).contains("أمينة تجربة");
  }

  @Test
  void theCookieIsForEncryptedConnectionsOnlyWhereTheReaderHasOne() {
    people.create("secure@exemple.ma");
    Guest guest = new Guest().with("X-Forwarded-Proto", "https");
    HttpResponse<String> answer = guest.signIn("secure@exemple.ma", People.PASSWORD);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
  }

  @Test
  void theDatabaseHoldsNothingThatOpensASession() throws Exception {
    people.create("hashed@exemple.ma");
    String token = Guest.signedIn("hashed@exemple.ma").cookie(COOKIE).orElseThrow();
    assertThat(Database.texts("select token_hash from account_session")).doesNotContain(token);
    String hash = Secrets.hash(token);
    assertThat(Database.texts("select token_hash from account_session")).contains(hash);
    Guest thief = new Guest().withCookie(COOKIE, hash);
    assertThat(thief.get("/fr/espace").statusCode()).isEqualTo(302);
  }

  @Test
  void eachSignInHasANewTokenAndAnOfferedOneIsNeverTaken() {
    people.create("fixed@exemple.ma");
    String chosen = "A".repeat(43);
    Guest guest = new Guest().withCookie(COOKIE, chosen);
    guest.signIn("fixed@exemple.ma", People.PASSWORD);
    String first = guest.cookie(COOKIE).orElseThrow();
    assertThat(first).isNotEqualTo(chosen);
    guest.signIn("fixed@exemple.ma", People.PASSWORD);
    String second = guest.cookie(COOKIE).orElseThrow();
    assertThat(second).isNotEqualTo(first);
    assertThat(sessions.resolve(chosen)).isEmpty();
    assertThat(sessions.resolve(first)).as("the session before").isEmpty();
    assertThat(sessions.resolve(second)).isPresent();
  }

  @Test
  void signingOutEndsTheSessionForWhoeverHoldsTheCookie() {
    people.create("signs-out@exemple.ma");
    Guest guest = Guest.signedIn("signs-out@exemple.ma");
    String token = guest.cookie(COOKIE).orElseThrow();
    assertThat(guest.get("/fr/deconnexion").statusCode())
        .as("a link must not do it")
        .isEqualTo(405);
    assertThat(guest.post("/fr/deconnexion").statusCode()).isEqualTo(302);
    assertThat(guest.cookie(COOKIE)).isEmpty();
    assertThat(sessions.resolve(token)).isEmpty();
  }

  @Test
  void aDisabledAccountIsSignedOutEverywhereAndCannotComeBack() {
    AccountId id = people.create("disabled@exemple.ma");
    Guest phone = Guest.signedIn("disabled@exemple.ma");
    Guest desk = Guest.signedIn("disabled@exemple.ma");
    accounts.disable(id);
    assertThat(phone.get("/fr/").body()).doesNotContain("Amina Essai");
    assertThat(desk.get("/fr/espace").statusCode()).isEqualTo(302);
    HttpResponse<String> again = new Guest().signIn("disabled@exemple.ma", People.PASSWORD);
    assertThat(again.statusCode()).isEqualTo(403);
    accounts.enable(id);
    assertThat(sessions.of(id)).isEmpty();
  }

  @Test
  void aFormFromAnotherSiteDoesNothing() {
    people.create("crossed@exemple.ma");
    Guest guest = Guest.signedIn("crossed@exemple.ma");
    String token = guest.cookie(COOKIE).orElseThrow();
    guest.with("Origin", "https://example.org");
    assertThat(guest.post("/fr/deconnexion").statusCode()).isEqualTo(403);
    guest.with("Origin", "");
    assertThat(guest.post("/fr/deconnexion").statusCode()).isEqualTo(403);
    guest.with("Sec-Fetch-Site", "same-site");
    assertThat(guest.post("/fr/deconnexion").statusCode()).isEqualTo(403);
    assertThat(sessions.resolve(token)).isPresent();
    guest.with("Sec-Fetch-Site", "same-origin");
    assertThat(guest.post("/fr/deconnexion").statusCode()).isEqualTo(302);
    Guest other = new Guest().with("Origin", "https://example.org");
    assertThat(other.signIn("crossed@exemple.ma", People.PASSWORD).statusCode()).isEqualTo(403);
  }

  @Test
  void noAddressLeadsOutOfThePortalAfterSigningIn() {
    people.create("returns@exemple.ma");
    for (String evil :
        new String[] {"https://example.org/", "//example.org/fr/", "/\\example.org"}) {
      HttpResponse<String> answer =
          new Guest()
              .post(
                  "/fr/connexion",
                  "login",
                  "returns@exemple.ma",
                  "password",
                  People.PASSWORD,
                  "back",
                  evil);
      assertThat(answer.headers().firstValue("Location").orElseThrow())
          .as(evil)
          .doesNotContain("example.org")
          .endsWith("/fr/");
    }
  }

  @Test
  void guessingIsStoppedForTheAccountAlsoWithTheRightPassword() {
    people.create("guessed@exemple.ma");
    for (int i = 0; i < Throttle.PER_ACCOUNT; i++) {
      HttpResponse<String> wrong = new Guest().signIn("guessed@exemple.ma", "faux " + i);
      assertThat(wrong.statusCode()).isEqualTo(403);
      assertThat(wrong.body()).contains("guessed@exemple.ma").doesNotContain("faux " + i);
    }
    HttpResponse<String> stopped = new Guest().signIn("guessed@exemple.ma", People.PASSWORD);
    assertThat(stopped.statusCode()).isEqualTo(429);
    assertThat(stopped.headers().firstValue("Retry-After")).hasValue("900");
    assertThat(stopped.body()).contains("quart d’heure");
  }

  @Test
  void anUnknownLoginEndsAsAWrongPasswordDoes() {
    people.create("known@exemple.ma");
    HttpResponse<String> wrong = new Guest().signIn("known@exemple.ma", "ce n’est pas le bon");
    HttpResponse<String> unknown = new Guest().signIn("nobody@exemple.ma", "ce n’est pas le bon");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.body().replace("nobody", "known")).isEqualTo(wrong.body());
  }

  @Test
  void signInsAndFailuresAreInTheAuditLog() throws Exception {
    people.create("audited@exemple.ma", Role.EDITOR);
    new Guest().signIn("audited@exemple.ma", "ce n’est pas le bon");
    Guest.signedIn("audited@exemple.ma").post("/fr/deconnexion");
    assertThat(
            Database.texts(
                "select kind from audit_event where subject in ('audited@exemple.ma', 'Amina"
                    + " Essai') and kind <> 'SESSION_ENDED' order by id"))
        .contains("SIGN_IN_FAILED", "SIGN_IN", "SIGN_OUT");
  }
}
