package org.rihla.portal.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that run in the portal, or beside it ({@code @RunAsClient}). All share one deployment, so
 * each uses items of its own and leaves none of the shipped ones changed.
 */
@ExtendWith(ArquillianExtension.class)
@Timeout(300)
public class InPortal {
  @Deployment
  static Archive<?> archive() {
    return TestArchive.create();
  }
}
