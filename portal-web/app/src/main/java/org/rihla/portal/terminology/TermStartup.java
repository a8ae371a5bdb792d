package org.rihla.portal.terminology;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.rihla.portal.content.type.LiveDeclarations;
import org.rihla.portal.platform.StartupOrder;
import org.rihla.portal.taxonomy.TaxonomyRows;

/** Lays what was changed here over the files when the portal starts, before plugins and items. */
@ApplicationScoped
public class TermStartup {
  @Inject private TaxonomyRows rows;
  @Inject private LiveDeclarations live;

  void start(@Observes @Priority(StartupOrder.TERMS) Startup event) {
    live.use(rows.all());
  }
}
