package org.rihla.portal.attachment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rihla.portal.platform.DocumentSettings;

/** Makes the one virus scanner of the portal. */
@ApplicationScoped
public class Scanners {
  @Inject private DocumentSettings settings;

  /** The configured daemon, or nothing that looks. */
  @Produces
  @Singleton
  public VirusScanner scanner() {
    String address = settings.clamav();
    return address.isEmpty() ? new NoScanner() : new ClamAvScanner(address);
  }
}
