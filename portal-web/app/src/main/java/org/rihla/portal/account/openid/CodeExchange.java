package org.rihla.portal.account.openid;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.rihla.portal.platform.OpenIdSettings;

/** Exchanges an authorization code for an ID token, at the token endpoint. */
final class CodeExchange {
  private static final int PATIENCE_MILLIS = 5_000;

  private CodeExchange() {}

  /**
   * The token, not verified yet.
   *
   * @throws OpenIdException if the provider is down, or gives none for this code
   */
  static JWT redeem(
      OIDCProviderMetadata metadata, OpenIdSettings settings, String code, Flow flow, URI back)
      throws OpenIdException {
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), back, new CodeVerifier(flow.verifier()));
    HTTPRequest request = request(metadata, settings, grant).toHTTPRequest();
    request.setConnectTimeout(PATIENCE_MILLIS);
    request.setReadTimeout(PATIENCE_MILLIS);
    request.setFollowRedirects(false);
    try {
      TokenResponse response = OIDCTokenResponseParser.parse(request.send());
      if (response instanceof OIDCTokenResponse tokens) {
        return tokens.getOIDCTokens().getIDToken();
      }
      String error = response.toErrorResponse().getErrorObject().toString();
      throw new OpenIdException(OpenIdProblem.TOKEN_REFUSED, error);
    } catch (IOException e) {
      throw new OpenIdException(OpenIdProblem.PROVIDER_DOWN, e);
    } catch (ParseException e) {
      throw new OpenIdException(OpenIdProblem.TOKEN_REFUSED, e);
    }
  }

  private static TokenRequest request(
      OIDCProviderMetadata metadata, OpenIdSettings settings, AuthorizationCodeGrant grant) {
    URI endpoint = metadata.getTokenEndpointURI();
    ClientID client = new ClientID(settings.clientId());
    return settings.clientSecret().isEmpty()
        ? new TokenRequest.Builder(endpoint, client, grant).build()
        : new TokenRequest.Builder(endpoint, proof(metadata, settings, client), grant).build();
  }

  /** HTTP Basic, as is usual, unless the provider takes the secret in the form only. */
  private static ClientAuthentication proof(
      OIDCProviderMetadata metadata, OpenIdSettings settings, ClientID client) {
    Secret secret = new Secret(settings.clientSecret());
    List<ClientAuthenticationMethod> taken = metadata.getTokenEndpointAuthMethods();
    boolean formOnly =
        taken != null
            && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return formOnly ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
  }
}
