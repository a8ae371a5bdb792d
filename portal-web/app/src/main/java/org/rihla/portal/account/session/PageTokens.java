package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.account.Caller;

/**
 * Bearer tokens that a signed-in page receives for its own writes through REST, where the cookie
 * counts for nothing. A token is for one purpose, lives as long as its session but no more than two
 * hours, and outlives a restart: it is signed, not stored.
 */
@ApplicationScoped
public class PageTokens {
  /** Longest life of a token. */
  public static final Duration LIFETIME = Duration.ofHours(2);

  private static final int PARTS = 4;

  @Inject private SigningKey key;
  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /**
   * A token for a page of this session.
   *
   * @param purpose what it may be used for, such as {@code autosave}: lower-case letters and
   *     hyphens
   */
  public String issue(SignedIn signedIn, String purpose) {
    if (!purpose.matches("[a-z-]+")) {
      throw new IllegalArgumentException("Not a purpose: " + purpose);
    }
    long end = clock.instant().plus(LIFETIME).getEpochSecond();
    String signed = signedIn.session() + "." + purpose + "." + end;
    return signed + "." + Signatures.of("page " + signed, key.get());
  }

  /** Whose token it is; empty if it is forged, too old, for something else, or its session over. */
  public Optional<Caller> check(String token, String purpose) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != PARTS || !parts[1].equals(purpose)) {
      return Optional.empty();
    }
    String signed = parts[0] + "." + parts[1] + "." + parts[2];
    byte[] expected = bytes(Signatures.of("page " + signed, key.get()));
    if (!MessageDigest.isEqual(expected, bytes(parts[3]))) {
      return Optional.empty();
    }
    boolean alive = clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2])));
    return alive ? sessions.ofId(parts[0]).map(SignedIn::caller) : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
