package org.rihla.portal.terminology.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.rihla.portal.content.rest.Problems;

/** Where SKOS files are sent to, below {@code /terms}. */
@ApplicationPath("terms")
public class TaxonomyApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(TaxonomyResource.class, TaxonomyAccess.class, Problems.class);
  }
}
