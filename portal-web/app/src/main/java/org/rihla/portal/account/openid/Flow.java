package org.rihla.portal.account.openid;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.language.Language;

/**
 * One attempt to sign in with the provider, from the question to the answer. It lies sealed in a
 * cookie of the browser that asked, so that nobody else’s answer fits.
 *
 * @param state comes back with the answer
 * @param nonce comes back in the ID token
 * @param verifier proves to the provider that who asked redeems the code (PKCE)
 * @param language of the page that was left
 * @param end when it is too late to come back
 * @param back where to go afterwards: a page of the portal
 */
record Flow(
    String state, String nonce, String verifier, Language language, Instant end, String back) {
  /** How long people may take at the provider. */
  static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final int PARTS = 6;

  static Flow begin(Language language, String back, Instant now) {
    return new Flow(
        new State().getValue(),
        new Nonce().getValue(),
        new CodeVerifier().getValue(),
        language,
        now.plus(LIFETIME),
        back);
  }

  /** Whether an answer belongs to it. */
  boolean fits(String given, Instant now) {
    byte[] expected = state.getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))
        && now.isBefore(end);
  }

  /** As one line; the address stands last, since it may hold blanks. */
  String text() {
    return String.join(
        " ", state, nonce, verifier, language.tag(), Long.toString(end.getEpochSecond()), back);
  }

  /** Reads what {@link #text} made; the seal has kept it whole. */
  static Optional<Flow> of(String text) {
    String[] parts = text.split(" ", PARTS);
    return parts.length != PARTS
        ? Optional.empty()
        : Optional.of(
            new Flow(
                parts[0],
                parts[1],
                parts[2],
                Language.ofTag(parts[3]).orElse(Language.FR),
                Instant.ofEpochSecond(Long.parseLong(parts[4])),
                parts[5]));
  }
}
