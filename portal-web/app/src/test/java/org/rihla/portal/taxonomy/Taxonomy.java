package org.rihla.portal.taxonomy;

import org.rihla.portal.Injected;
import org.rihla.portal.platform.PortalConfiguration;

/** Reads taxonomies as a start does. */
public final class Taxonomy {
  private Taxonomy() {}

  public static TaxonomyStore store(PortalConfiguration configuration) {
    TaxonomyStore store = Injected.into(new TaxonomyStore(), configuration);
    store.load();
    return store;
  }
}
