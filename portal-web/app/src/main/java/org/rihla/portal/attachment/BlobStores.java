package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rihla.portal.platform.PortalConfiguration;

/** Makes the one blob store of the portal. */
@ApplicationScoped
public class BlobStores {
  @Inject private PortalConfiguration configuration;

  /** Files in {@code blobs/} of the home. */
  @Produces
  @Singleton
  public BlobStore blobs() {
    return new FileBlobStore(configuration.blobFolder());
  }
}
