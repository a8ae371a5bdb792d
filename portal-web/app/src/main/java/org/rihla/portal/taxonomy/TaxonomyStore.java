package org.rihla.portal.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.StartupOrder;

/**
 * Holds the taxonomies in memory: every page needs labels, and none should ask a database for them.
 */
@ApplicationScoped
public class TaxonomyStore {
  @Inject private PortalConfiguration configuration;

  private volatile Taxonomies current = new Taxonomies(List.of());

  @PostConstruct
  void load() {
    current = TaxonomyFolders.read(List.of(configuration.content()));
  }

  /**
   * Being asked is enough: whoever comes first, this or another bean, finds the taxonomies read.
   */
  void start(@Observes @Priority(StartupOrder.TAXONOMIES) Startup event) {}

  /** Shows others from now on: those of the content folder and of the plugins that are enabled. */
  public void replace(Taxonomies taxonomies) {
    current = taxonomies;
  }

  /** The taxonomies of this moment; a caller that asks twice should ask once. */
  public Taxonomies current() {
    return current;
  }

  public boolean exists(String scheme, String notation) {
    return current.concept(scheme, notation).isPresent();
  }
}
