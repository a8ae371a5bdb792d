package org.rihla.portal.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;

class RoomsIT extends InPortal {
  private static final String ROOM = "/fr/espace";
  private static final String ARABIC = "/ar/" + Http.encode("فضاء");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

  @Inject private People people;
  @Inject private Accounts accounts;

  @Test
  void whoHasNotSignedInIsAskedToAndComesBack() {
    HttpResponse<String> answer = Http.get(ROOM + "?a=b");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/fr/connexion?back=%2Ffr%2Fespace%3Fa%3Db");
    assertThat(Http.get(ARABIC).headers().firstValue("Location").orElseThrow())
        .contains(Http.encode("تسجيل-الدخول"));
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void noViewIsReachedByItsName() {
    people.create("by-name@exemple.ma");
    Guest guest = Guest.signedIn("by-name@exemple.ma");
    for (String path :
        new String[] {
          "/rooms/account/home.xhtml",
          "/fr/espace/no-such-room",
          "/fr/espace/../rooms/account/home.xhtml",
          "/jakarta.faces.resource/rihla.css.xhtml?ln=rihla/css",
          "/jakarta.faces.resource/home.xhtml.xhtml?ln=rooms",
          "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces"
        }) {
      assertThat(guest.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(Http.get("/jakarta.faces.resource/core.js.xhtml?ln=primefaces").statusCode())
        .isEqualTo(200);
  }

  @Test
  void eachViewHasANonceOfItsOwnAndNoOtherScriptRuns() {
    people.create("nonce@exemple.ma");
    Guest guest = Guest.signedIn("nonce@exemple.ma");
    HttpResponse<String> first = guest.get(ROOM);
    String policy = policy(first);
    assertThat(first.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(policy.substring(policy.indexOf("script-src")))
        .doesNotContain("unsafe", "*", "http:")
        .matches("script-src 'self' 'nonce-[^' ]+';?");
    assertThat(nonce(first)).isNotEqualTo(nonce(guest.get(ROOM)));
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(first.body()).contains("<html").contains("lang=\"fr\" dir=\"ltr\"");
    assertThat(guest.get(ARABIC).body()).contains("lang=\"ar\" dir=\"rtl\"");
    assertThat(policy(Http.get("/fr/"))).as("reading").doesNotContain("nonce", "unsafe");
  }

  @Test
  void aFormWithTheRightNonceIsTaken() {
    AccountId id = people.create("right@exemple.ma");
    Guest guest = Guest.signedIn("right@exemple.ma");
    HttpResponse<String> page = guest.get(ROOM);
    HttpResponse<String> answer = save(guest, state(page), nonce(page), "Amina Nouvelle");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Le profil est enregistré.");
    assertThat(name(id)).isEqualTo("Amina Nouvelle");
  }

  @Test
  void aWrongOrMissingNonceIsRefusedBeforeAnythingIsDone() {
    AccountId id = people.create("wrong@exemple.ma");
    Guest guest = Guest.signedIn("wrong@exemple.ma");
    String state = state(guest.get(ROOM));
    for (String nonce : new String[] {"", nonce(guest.get(ROOM)), "x"}) {
      HttpResponse<String> answer = save(guest, state, nonce, "Changé");
      assertThat(answer.statusCode()).isEqualTo(302);
      String fresh = answer.headers().firstValue("Location").orElseThrow();
      assertThat(fresh).endsWith("/fr/espace?stale=1");
      assertThat(guest.get("/fr/espace?stale=1").body()).contains("la dernière action n’a pas été");
      assertThat(name(id)).isEqualTo("Amina Essai");
    }
  }

  @Test
  void anExpiredViewIsRefusedAndSaysSoInTheLanguageOfTheRoom() {
    AccountId id = people.create("expired@exemple.ma");
    Guest guest = Guest.signedIn("expired@exemple.ma");
    String nonce = nonce(guest.get(ROOM));
    HttpResponse<String> answer = save(guest, "123:456", nonce, "Changé");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(guest.get(ARABIC + "?stale=1").body()).contains("فلم تُنفَّذ العملية الأخيرة");
    assertThat(name(id)).isEqualTo("Amina Essai");
  }

  @Test
  void theStateOfAnotherPersonsViewIsGoneWhenSomebodyElseSignsInInTheSameBrowser() {
    people.create("before@exemple.ma");
    AccountId after = people.create("after@exemple.ma");
    Guest shared = Guest.signedIn("before@exemple.ma");
    HttpResponse<String> left = shared.get(ROOM);
    String container = shared.cookie("JSESSIONID").orElseThrow();
    shared.signIn("after@exemple.ma", People.PASSWORD);
    HttpResponse<String> answer = save(shared, state(left), nonce(left), "Changé");
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?stale=1");
    assertThat(shared.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(container);
    assertThat(name(after)).isEqualTo("Amina Essai");
  }

  private String name(AccountId id) {
    return accounts.find(id).orElseThrow().names().fr();
  }

  private static HttpResponse<String> save(Guest guest, String state, String nonce, String name) {
    return guest.post(
        ROOM,
        "profile",
        "profile",
        "profile:nameFr",
        name,
        "profile:nameAr",
        "أمينة",
        "profile:organisation",
        "",
        "profile:languages",
        "fr",
        "profile:save",
        "profile:save",
        "primefaces.nonce",
        nonce,
        "jakarta.faces.ViewState",
        state);
  }

  private static String policy(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String nonce(HttpResponse<String> page) {
    return NONCE.matcher(policy(page)).results().findFirst().map(group()).orElseThrow();
  }

  private static String state(HttpResponse<String> page) {
    return STATE.matcher(page.body()).results().findFirst().map(group()).orElseThrow();
  }

  private static java.util.function.Function<MatchResult, String> group() {
    return found -> found.group(1);
  }
}
