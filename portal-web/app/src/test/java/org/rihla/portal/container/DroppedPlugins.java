package org.rihla.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.PluginState;
import org.rihla.portal.plugin.PluginView;

/** Plugins that a test drops into their folder, and what the portal makes of them. */
@ApplicationScoped
public class DroppedPlugins {
  @Inject private PluginHost host;

  /** Where the JAR of a plugin stands. */
  public static Path jar(String name) {
    return Portal.home().resolve("plugins").resolve(name + ".jar");
  }

  /** Drops a plugin; an earlier version of it is replaced. */
  public void put(PluginJar plugin) throws IOException {
    plugin.write(jar(plugin.id()));
  }

  /** How a plugin that is there is shown. */
  public PluginView view(String id) {
    return host.list().stream().filter(plugin -> plugin.id().equals(id)).findFirst().orElseThrow();
  }

  /** What state it is in. */
  public PluginState state(String id) {
    return view(id).state();
  }
}
