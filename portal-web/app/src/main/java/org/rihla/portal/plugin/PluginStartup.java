package org.rihla.portal.plugin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.StartupOrder;

/**
 * Takes up the plugins when the portal starts: after its own declarations, which must be right, and
 * before its items, which may name concepts of plugins.
 */
@ApplicationScoped
public class PluginStartup {
  private static final Logger LOG = Logger.getLogger(PluginStartup.class.getName());

  @Inject private PluginHost host;
  @Inject private PluginRecords records;

  void start(@Observes @Priority(StartupOrder.PLUGINS) Startup event) {
    host.resume();
    for (PluginRecord record : records.all()) {
      if (record.state() == PluginState.BROKEN) {
        record
            .problems()
            .forEach(problem ->
                LOG.log(
                    Level.WARNING,
                    "The plugin {0} is off: {1}",
                    new Object[] {record.id(), problem.message(Language.FR)}));
      }
    }
  }
}
