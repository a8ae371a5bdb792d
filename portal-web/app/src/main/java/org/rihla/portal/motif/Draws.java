package org.rihla.portal.motif;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Choices that look free but follow from an identifier alone. Its digest has 32 bytes: a choice
 * takes one, a number two.
 */
final class Draws {

  private final byte[] digest;
  private int next;

  Draws(String identifier) {
    try {
      digest =
          MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must have SHA-256", e);
    }
  }

  /** One of the choices. */
  <T> T among(List<T> choices) {
    return choices.get(nextByte() * choices.size() / 256);
  }

  /** A number from {@code low} to {@code high}. */
  double between(double low, double high) {
    int fraction = nextByte() << 8 | nextByte();
    return low + (high - low) * fraction / 0xffff;
  }

  private int nextByte() {
    return digest[next++] & 0xff;
  }
}
