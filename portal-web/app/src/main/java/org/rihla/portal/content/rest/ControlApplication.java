package org.rihla.portal.content.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The control channel, below {@code /control}. */
@ApplicationPath("control")
public class ControlApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AccountResource.class,
        ItemResource.class,
        ContentResource.class,
        ImportResource.class,
        KnowledgeResource.class,
        PluginResource.class,
        SearchesResource.class,
        TaxonomyControlResource.class,
        ControlAccess.class,
        Problems.class);
  }
}
