package org.rihla.portal.platform;

import java.net.URI;
import java.util.Locale;

/**
 * The OpenID Connect provider that people may sign in with, beside their passwords.
 *
 * @param issuer {@code rihla.openid.issuer}: its address, as its tokens name it; default: none, and
 *     then nobody signs in so
 * @param clientId {@code rihla.openid.client-id}: how the provider calls this portal; required with
 *     an issuer
 * @param clientSecret {@code rihla.openid.client-secret}, or the first line of the file that {@code
 *     rihla.openid.client-secret-file} names; empty for a public client
 * @param claim {@code rihla.openid.claim}: the claim of the ID token that is the login of an
 *     account; default {@code email}, which must be verified by the provider
 * @param unknown {@code rihla.openid.unknown}: what becomes of people without an account: {@code
 *     refuse}, or {@code contributor} to make one; default {@code refuse}
 * @param baseUrl {@code rihla.base-url}, where the provider sends people back to; required with an
 *     issuer
 */
public record OpenIdSettings(
    String issuer,
    String clientId,
    String clientSecret,
    String claim,
    Unknown unknown,
    String baseUrl) {
  /** Checks what belongs together. */
  public OpenIdSettings {
    if (!issuer.isEmpty()) {
      require(!clientId.isEmpty(), "rihla.openid.issuer needs rihla.openid.client-id");
      require(!baseUrl.isEmpty(), "rihla.openid.issuer needs rihla.base-url, to come back to");
      require(
          isGuarded(issuer),
          "rihla.openid.issuer must begin with https:// unless it is on this machine: " + issuer);
    }
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static boolean isGuarded(String issuer) {
    URI uri = URI.create(issuer);
    String host = String.valueOf(uri.getHost());
    boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    return "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && here);
  }

  /** Whether there is a provider. */
  public boolean isConfigured() {
    return !issuer.isEmpty();
  }

  /** What becomes of people without an account. */
  public enum Unknown {
    REFUSE,
    /** They get an account that may write. */
    CONTRIBUTOR;

    static Unknown of(String text) {
      for (Unknown known : values()) {
        if (known.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
          return known;
        }
      }
      throw new IllegalArgumentException(
          "rihla.openid.unknown must be refuse or contributor: " + text);
    }
  }
}
