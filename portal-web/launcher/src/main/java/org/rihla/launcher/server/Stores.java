package org.rihla.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * The key store that Payara asks for at start. It is empty: the domain has no TLS listener, and the
 * stock store holds a private key that everybody has. Trusted authorities are those of the JDK.
 */
final class Stores {
  /** Payara's master password; it protects nothing here. */
  private static final String PASSWORD = "changeit";

  private Stores() {}

  /** Writes the key store into {@code config}. */
  static void write(Path config) throws IOException {
    try (OutputStream output = Files.newOutputStream(config.resolve("keystore.p12"))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD.toCharArray());
      store.store(output, PASSWORD.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  /** JVM options that name the stores. */
  static String[] options(Path domain, Path javaHome) {
    return new String[] {
      "-Djavax.net.ssl.keyStore=" + domain.resolve("config").resolve("keystore.p12"),
      "-Djavax.net.ssl.trustStore=" + javaHome.resolve("lib/security/cacerts")
    };
  }
}
