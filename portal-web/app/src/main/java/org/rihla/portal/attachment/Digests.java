package org.rihla.portal.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256, by which blobs are named. */
final class Digests {
  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

  private Digests() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  static String name(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
