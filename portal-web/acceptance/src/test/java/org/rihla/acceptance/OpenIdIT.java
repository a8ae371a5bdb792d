package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.Visitor;

/** Signing in with an OpenID Connect provider that is down at first, and then there. */
@Timeout(900)
class OpenIdIT {
  private static final String BASE = "http://portail.example";
  private static final String LOGIN = "salma@exemple.ma";
  private static final String PASSWORD = "sept chevaux bleus";
  private static final String LEAVE = "/fr/connexion/organisation?back=";
  private static final String CLIENT = "rihla";

  @Test
  void peopleSignInWithTheirProviderAndLocallyWhileItIsDown() throws Exception {
    int port = freePort();
    PortalHome home =
        PortalHome.create("openid")
            .with("rihla.base-url=" + BASE)
            .with("rihla.openid.issuer=http://127.0.0.1:" + port + "/rihla")
            .with("rihla.openid.client-id=" + CLIENT)
            .with("rihla.openid.client-secret=un secret")
            .with("rihla.openid.unknown=contributor");
    MockOAuth2Server provider = new MockOAuth2Server();
    try (PortalProcess portal = PortalProcess.start(home)) {
      assertThat(new Visitor(portal.origin()).setUp(home, LOGIN, PASSWORD).statusCode())
          .isEqualTo(302);
      assertLocalAccountsWorkWhileTheProviderIsDown(portal);
      provider.start(InetAddress.getLoopbackAddress(), port);
      Await.until("the provider is asked again", () -> leave(portal).startsWith("http://127"));
      assertSomebodyNewGetsAnAccount(portal, provider);
      assertAnAccountBelongsToOnePersonAtTheProvider(portal, provider);
      assertAnswersToOtherQuestionsAreRefused(portal);
      assertNobodyWithADisabledAccountComesIn(portal, provider);
    } finally {
      provider.shutdown();
    }
  }

  private static void assertLocalAccountsWorkWhileTheProviderIsDown(PortalProcess portal)
      throws Exception {
    Visitor visitor = new Visitor(portal.origin());
    assertThat(visitor.get("/fr/connexion").body()).contains("id=\"provider\"");
    String address = leave(portal);
    assertThat(address).startsWith("/fr/connexion?provider=provider-down");
    assertThat(visitor.get(address).body()).contains("ne répond pas");
    assertThat(visitor.get(address.replace("/fr/connexion", arabic())).body())
        .contains("لا تستجيب");
    assertThat(visitor.post("/fr/connexion", "login", LOGIN, "password", PASSWORD).statusCode())
        .isEqualTo(302);
  }

  private static String arabic() {
    return "/ar/%D8%AA%D8%B3%D8%AC%D9%8A%D9%84-%D8%A7%D9%84%D8%AF%D8%AE%D9%88%D9%84";
  }

  private static void assertSomebodyNewGetsAnAccount(
      PortalProcess portal, MockOAuth2Server provider) throws Exception {
    Visitor visitor = new Visitor(portal.origin());
    HttpResponse<String> in = signIn(visitor, provider, "1", "nour@exemple.ma", "/fr/constats");
    assertThat(location(in)).endsWith("/fr/constats");
    assertThat(in.headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("rihla_session=") && cookie.contains("HttpOnly"));
    assertThat(visitor.get("/fr/espace").body()).contains("nour@exemple.ma");
    assertThat(visitor.get("/fr/espace/mes-contenus").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/fr/espace/comptes").statusCode()).isEqualTo(403);
    HttpResponse<String> elsewhere =
        signIn(new Visitor(portal.origin()), provider, "1", "nour@exemple.ma", "//example.org/fr/");
    assertThat(location(elsewhere)).doesNotContain("example.org/").endsWith("/fr/");
  }

  private static void assertAnAccountBelongsToOnePersonAtTheProvider(
      PortalProcess portal, MockOAuth2Server provider) throws Exception {
    Visitor salma = new Visitor(portal.origin());
    assertThat(location(signIn(salma, provider, "2", LOGIN, "/fr/"))).endsWith("/fr/");
    assertThat(salma.get("/fr/espace/comptes").statusCode()).isEqualTo(200);
    HttpResponse<String> other = signIn(new Visitor(portal.origin()), provider, "3", LOGIN, "/fr/");
    assertThat(location(other)).contains("provider=no-account");
    HttpResponse<String> renamed =
        signIn(new Visitor(portal.origin()), provider, "2", "renamed@exemple.ma", "/fr/");
    assertThat(location(renamed)).as("the same person under another address").endsWith("/fr/");
  }

  private static void assertAnswersToOtherQuestionsAreRefused(PortalProcess portal)
      throws Exception {
    Visitor visitor = new Visitor(portal.origin());
    String answer = answer(visitor);
    assertThat(location(new Visitor(portal.origin()).get(answer)))
        .as("of another browser")
        .contains("provider=strange");
    assertThat(location(visitor.get(answer.replace("state=", "state=x"))))
        .as("with another state")
        .contains("provider=strange");
    assertThat(location(visitor.get(answer))).as("a second time").contains("provider=strange");
    answer(visitor);
    assertThat(location(visitor.get("/fr/connexion/retour?error=access_denied&state=x")))
        .contains("provider=strange");
    assertThat(visitor.get("/fr/espace").statusCode()).as("nobody is signed in").isEqualTo(302);
  }

  private static void assertNobodyWithADisabledAccountComesIn(
      PortalProcess portal, MockOAuth2Server provider) throws Exception {
    portal.requests().control("POST", "/control/accounts/disable?login=nour%40exemple.ma", "");
    HttpResponse<String> refused =
        signIn(new Visitor(portal.origin()), provider, "1", "nour@exemple.ma", "/fr/");
    assertThat(location(refused)).contains("provider=no-account");
  }

  private static HttpResponse<String> signIn(
      Visitor visitor, MockOAuth2Server provider, String subject, String email, String back)
      throws Exception {
    claims(provider, subject, email);
    String question = location(visitor.get(LEAVE + back));
    return visitor.get(local(location(visitor.get(question))));
  }

  /** What the provider has the browser bring back. */
  private static String answer(Visitor visitor) throws Exception {
    return local(location(visitor.get(location(visitor.get(LEAVE + "/fr/")))));
  }

  private static String local(String address) {
    assertThat(address).startsWith(BASE + "/fr/connexion/retour?");
    return address.substring(BASE.length());
  }

  private static void claims(MockOAuth2Server provider, String subject, String email) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            "rihla",
            subject,
            "JWT",
            List.of(CLIENT),
            Map.of("email", email, "email_verified", true, "name", email),
            300));
  }

  private static String leave(PortalProcess portal) throws Exception {
    return location(new Visitor(portal.origin()).get(LEAVE + "/fr/"))
        .replace(portal.origin().toString(), "");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
