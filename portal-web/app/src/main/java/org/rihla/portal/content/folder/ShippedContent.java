package org.rihla.portal.content.folder;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.StartupOrder;

/** Brings the shipped items in when the portal starts, and what changed in them since. */
@ApplicationScoped
public class ShippedContent {
  private static final Logger LOG = Logger.getLogger(ShippedContent.class.getName());

  @Inject private PortalConfiguration configuration;
  @Inject private FolderImporter importer;

  void load(@Observes @Priority(StartupOrder.CONTENT) Startup event) {
    Path folder = configuration.content().resolve("items");
    if (!Files.isDirectory(folder)) {
      return;
    }
    ImportReport report = importer.run(folder);
    LOG.log(
        Level.INFO,
        "Shipped content: {0} saved, {1} unchanged, {2} kept as edited, {3} problems",
        new Object[] {
          report.saved(), report.unchanged(), report.kept().size(), report.problems().size()
        });
    report.problems().forEach(problem -> LOG.log(Level.WARNING, "Not imported: {0}", problem));
  }
}
