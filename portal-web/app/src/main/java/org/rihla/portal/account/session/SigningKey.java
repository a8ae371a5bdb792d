package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rihla.portal.platform.OwnerOnlyFile;
import org.rihla.portal.platform.PortalConfiguration;

/** The portal's own key. It lies in the home, not in the database: a copy of one signs nothing. */
@ApplicationScoped
public class SigningKey {
  @Inject private PortalConfiguration configuration;

  private String key = "";

  /** Read once, and made at the first use of a new home. */
  synchronized String get() {
    if (key.isEmpty()) {
      Path file = configuration.signingKey();
      try {
        if (!Files.exists(file)) {
          OwnerOnlyFile.write(file, Secrets.token() + "\n");
        }
        key = Files.readString(file).strip();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file, e);
      }
    }
    return key;
  }
}
