package org.rihla.portal.account.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.rihla.portal.platform.Sha256;

/** Random tokens of 256 bits, and the hashes that are kept of them. */
final class Secrets {
  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new token: 43 characters that may stand in addresses and cookies. */
  static String token() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text can be a token at all; what cannot is not worth a look into the database. */
  static boolean isToken(String text) {
    return TOKEN.matcher(text).matches();
  }

  /** SHA-256 in hexadecimal. A token is random enough to need neither salt nor slowness. */
  static String hash(String text) {
    return Sha256.of(text);
  }
}
