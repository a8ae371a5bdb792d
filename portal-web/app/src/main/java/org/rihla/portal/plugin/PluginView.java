package org.rihla.portal.plugin;

import java.util.List;
import org.rihla.portal.plugin.jar.PluginProblem;

/**
 * A plugin as a list shows it.
 *
 * @param id what it is called, or the name of a file that is no plugin
 * @param version in use, or of the JAR when it was never enabled; may be empty
 * @param available version of the JAR in the folder when it differs from the one in use, else empty
 * @param problems why it is broken, else empty
 */
public record PluginView(
    String id, String version, PluginState state, String available, List<PluginProblem> problems) {
  public PluginView {
    problems = List.copyOf(problems);
  }
}
