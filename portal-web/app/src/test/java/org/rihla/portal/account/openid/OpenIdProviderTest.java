package org.rihla.portal.account.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Injected;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.OpenIdSettings;

/** Which tokens of a provider are believed. */
class OpenIdProviderTest {
  private static final URI BACK = URI.create("https://portail.example/fr/connexion/retour");
  private static final String SECRET = "un secret que seuls le portail et le fournisseur partagent";

  private final TestProvider server = new TestProvider();
  private final Flow flow = Flow.begin(Language.AR, "/ar/", Instant.now());
  private final OpenIdProvider provider = provider("email");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theBrowserIsSentAwayWithStateNonceAndAChallengeButNotTheVerifier() throws Exception {
    String question = provider.question(flow, BACK).toString();
    assertThat(question)
        .startsWith(server.issuer() + "/authorize?")
        .contains("state=" + flow.state(), "nonce=" + flow.nonce(), "response_type=code")
        .contains("code_challenge_method=S256", "ui_locales=ar", "client_id=rihla")
        .doesNotContain(flow.verifier());
  }

  @Test
  void aTokenThatIsRightIsBelievedAndTheVerifierWasSent() throws Exception {
    server.gives(TestProvider.signed(server.claims(flow.nonce()).build(), server.key()));
    assertThat(provider.redeem("code", flow, BACK).getSubject().getValue()).isEqualTo("42");
    assertThat(server.asked()).contains("code_verifier=" + flow.verifier(), "code=code");
    server.gives(TestProvider.signed(server.claims(flow.nonce()).build(), server.key()));
    Identity identity = IdentityReader.read(provider.redeem("c", flow, BACK), settings("email"));
    assertThat(identity.login()).isEqualTo("salma@exemple.ma");
    assertThat(identity.subject()).isEqualTo(server.issuer() + " 42");
  }

  @Test
  void aTokenForAnotherSignInIsRefused() {
    refuses(server.claims("another nonce"));
  }

  @Test
  void anExpiredTokenIsRefused() {
    refuses(
        server
            .claims(flow.nonce())
            .issueTime(Date.from(Instant.now().minusSeconds(900)))
            .expirationTime(Date.from(Instant.now().minusSeconds(600))));
  }

  @Test
  void aTokenForAnotherClientIsRefused() {
    refuses(server.claims(flow.nonce()).audience("another client"));
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    refuses(server.claims(flow.nonce()).issuer("https://example.org"));
  }

  @Test
  void aTokenSignedWithAnUnknownKeyIsRefusedAlsoUnderAKnownName() {
    JWTClaimsSet claims = server.claims(flow.nonce()).build();
    for (String name : new String[] {"second", server.key().getKeyID()}) {
      server.gives(TestProvider.signed(claims, TestProvider.generated(name)));
      assertThat(refusal()).as(name).isEqualTo(OpenIdProblem.TOKEN_REFUSED);
    }
  }

  @Test
  void aTokenWithoutSignatureOrWithASharedSecretIsRefusedThoughTheProviderOffersBoth()
      throws JOSEException {
    JWTClaimsSet claims = server.claims(flow.nonce()).build();
    server.gives(new PlainJWT(claims).serialize());
    assertThat(refusal()).isEqualTo(OpenIdProblem.TOKEN_REFUSED);
    SignedJWT shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    shared.sign(new MACSigner(SECRET));
    server.gives(shared.serialize());
    assertThat(refusal()).isEqualTo(OpenIdProblem.TOKEN_REFUSED);
  }

  @Test
  void anAddressThatTheProviderHasNotVerifiedFindsNoAccount() throws Exception {
    server.gives(
        TestProvider.signed(
            server.claims(flow.nonce()).claim("email_verified", false).build(), server.key()));
    var claims = provider.redeem("code", flow, BACK);
    assertThat(
            catchThrowableOfType(
                    OpenIdException.class, () -> IdentityReader.read(claims, settings("email")))
                .problem())
        .isEqualTo(OpenIdProblem.NO_ACCOUNT);
    assertThat(IdentityReader.read(claims, settings("sub")).login()).isEqualTo("42");
  }

  @Test
  void aProviderThatIsDownIsSaidToBeDown() {
    server.close();
    assertThat(
            catchThrowableOfType(OpenIdException.class, () -> provider.question(flow, BACK))
                .problem())
        .isEqualTo(OpenIdProblem.PROVIDER_DOWN);
  }

  @Test
  void anAnswerFitsTheQuestionOfThisBrowserForTenMinutes() {
    Instant begun = flow.end().minus(Flow.LIFETIME);
    assertThat(flow.fits(flow.state(), begun)).isTrue();
    assertThat(flow.fits("another state", begun)).isFalse();
    assertThat(flow.fits("", begun)).isFalse();
    assertThat(flow.fits(flow.state(), flow.end())).isFalse();
    Flow kept = Flow.of(flow.text()).orElseThrow();
    assertThat(kept.fits(flow.state(), begun)).isTrue();
    assertThat(kept.back()).isEqualTo("/ar/");
    assertThat(Flow.of("nonsense")).isEmpty();
  }

  private void refuses(JWTClaimsSet.Builder claims) {
    server.gives(TestProvider.signed(claims.build(), server.key()));
    assertThat(refusal()).isEqualTo(OpenIdProblem.TOKEN_REFUSED);
  }

  private OpenIdProblem refusal() {
    return catchThrowableOfType(OpenIdException.class, () -> provider.redeem("code", flow, BACK))
        .problem();
  }

  private OpenIdProvider provider(String claim) {
    return Injected.into(new OpenIdProvider(), settings(claim), Clock.systemUTC());
  }

  private OpenIdSettings settings(String claim) {
    return new OpenIdSettings(
        server.issuer(),
        TestProvider.CLIENT,
        SECRET,
        claim,
        OpenIdSettings.Unknown.REFUSE,
        "https://portail.example");
  }
}
