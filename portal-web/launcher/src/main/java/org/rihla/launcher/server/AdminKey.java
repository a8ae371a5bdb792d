package org.rihla.launcher.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The administration account of the domain. The stock one has no password, so that any user of the
 * machine could deploy code; here it is locked with a random password that nobody keeps.
 */
final class AdminKey {
  private AdminKey() {}

  /** Writes the account's file into {@code config}. */
  static void write(Path config) throws IOException {
    byte[] random = new byte[40];
    new SecureRandom().nextBytes(random);
    String password = Base64.getEncoder().encodeToString(random).substring(0, 32);
    byte[] salt = new byte[8];
    new SecureRandom().nextBytes(salt);
    Files.writeString(config.resolve("admin-keyfile"), entry(password, salt) + "\n");
  }

  /** The line of user {@code admin}: Base64 of the SHA-256 of password and salt, then the salt. */
  static String entry(String password, byte[] salt) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(password.getBytes(StandardCharsets.UTF_8));
      byte[] hash = digest.digest(salt);
      byte[] both = new byte[hash.length + salt.length];
      System.arraycopy(hash, 0, both, 0, hash.length);
      System.arraycopy(salt, 0, both, hash.length, salt.length);
      return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin";
    } catch (NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}
