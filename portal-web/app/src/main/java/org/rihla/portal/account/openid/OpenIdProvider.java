package org.rihla.portal.account.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.OpenIdSettings;

/**
 * The configured provider: what it says of itself is asked for when somebody wants to sign in, and
 * kept for an hour. After a failure nobody asks again for a few seconds, so that a provider that
 * hangs does not hold one thread after another.
 */
@ApplicationScoped
public class OpenIdProvider {
  private static final int PATIENCE_MILLIS = 5_000;
  private static final int MOST_BYTES = 200_000;
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** Signatures that need the provider’s private key; a shared secret or none proves nothing. */
  private static final Set<JWSAlgorithm> BELIEVED =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  @Inject private OpenIdSettings settings;
  @Inject private Clock clock;

  private @Nullable Known known;
  private Instant quietUntil = Instant.EPOCH;

  private record Known(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /**
   * Where to send the browser.
   *
   * @throws OpenIdException if the provider does not say
   */
  URI question(Flow flow, URI back) throws OpenIdException {
    try {
      return new AuthenticationRequest.Builder(
              new ResponseType(ResponseType.Value.CODE),
              new Scope("openid", "email", "profile"),
              new ClientID(settings.clientId()),
              back)
          .endpointURI(known().metadata().getAuthorizationEndpointURI())
          .state(new State(flow.state()))
          .nonce(new Nonce(flow.nonce()))
          .codeChallenge(new CodeVerifier(flow.verifier()), CodeChallengeMethod.S256)
          .uiLocales(List.of(LangTag.parse(flow.language().tag())))
          .build()
          .toURI();
    } catch (LangTagException e) {
      throw new IllegalStateException("fr and ar are language tags", e);
    }
  }

  /**
   * Redeems the code for an ID token and verifies it: signature, issuer, audience, time and nonce.
   *
   * @throws OpenIdException if the provider is down or the token cannot be believed
   */
  IDTokenClaimsSet redeem(String code, Flow flow, URI back) throws OpenIdException {
    Known provider = known();
    JWT token = CodeExchange.redeem(provider.metadata(), settings, code, flow, back);
    IDTokenValidator validator =
        new IDTokenValidator(
            provider.metadata().getIssuer(),
            new ClientID(settings.clientId()),
            new JWSVerificationKeySelector<>(algorithms(provider.metadata()), provider.keys()),
            null);
    try {
      return validator.validate(token, new Nonce(flow.nonce()));
    } catch (KeySourceException e) {
      throw new OpenIdException(OpenIdProblem.PROVIDER_DOWN, e);
    } catch (BadJOSEException | JOSEException e) {
      throw new OpenIdException(OpenIdProblem.TOKEN_REFUSED, e);
    }
  }

  private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
    List<JWSAlgorithm> offered = metadata.getIDTokenJWSAlgs();
    Set<JWSAlgorithm> both = new HashSet<>(offered == null ? BELIEVED : offered);
    both.retainAll(BELIEVED);
    return both.isEmpty() ? Set.of(JWSAlgorithm.RS256) : both;
  }

  private synchronized Known known() throws OpenIdException {
    Instant now = clock.instant();
    Known present = known;
    if (present != null && now.isBefore(present.until())) {
      return present;
    }
    if (now.isBefore(quietUntil)) {
      throw new OpenIdException(OpenIdProblem.PROVIDER_DOWN, "It was down a moment ago");
    }
    try {
      Known fresh = discover(now);
      known = fresh;
      return fresh;
    } catch (IOException | GeneralException e) {
      quietUntil = clock.instant().plus(PAUSE);
      throw new OpenIdException(OpenIdProblem.PROVIDER_DOWN, e);
    }
  }

  private Known discover(Instant now) throws IOException, GeneralException {
    OIDCProviderMetadata metadata =
        OIDCProviderMetadata.resolve(
            new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
    return new Known(metadata, keys(metadata.getJWKSetURI()), now.plus(KEPT));
  }

  /** Keys are kept for minutes, and asked for again when a token names one that is not known. */
  private static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
    return JWKSourceBuilder.create(
            address.toURL(),
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES))
        .refreshAheadCache(false)
        .build();
  }
}
