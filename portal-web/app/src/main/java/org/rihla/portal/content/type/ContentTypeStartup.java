package org.rihla.portal.content.type;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.StartupOrder;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Reads the declarations when the portal starts; a wrong one stops the start. */
@ApplicationScoped
public class ContentTypeStartup {
  @Inject private PortalConfiguration configuration;
  @Inject private TaxonomyStore taxonomies;

  /** The registry, read once. */
  @Produces
  @Singleton
  public ContentTypes contentTypes() {
    return new DeclarationFolder(configuration.content(), taxonomies.current()).read();
  }

  /** What the site declares of its home page and its chain, read once. */
  @Produces
  @Singleton
  public SiteDeclaration site(ContentTypes contentTypes) {
    return SiteDeclaration.read(configuration.content(), contentTypes);
  }

  void check(
      @Observes @Priority(StartupOrder.CONTENT_TYPES) Startup event,
      ContentTypes contentTypes,
      SiteDeclaration site) {
    if (contentTypes.types().isEmpty() || site.home().isEmpty()) {
      throw new IllegalStateException(
          "No content type or no home page is declared below " + configuration.content());
    }
  }
}
