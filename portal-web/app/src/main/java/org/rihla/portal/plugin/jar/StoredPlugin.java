package org.rihla.portal.plugin.jar;

import java.nio.file.Path;

/**
 * A plugin's own copy, which nobody exchanges while it is in use.
 *
 * @param file the copied JAR
 * @param folder its folder {@code rihla}, unpacked
 * @param code whether it holds classes
 */
public record StoredPlugin(PluginFile file, Path folder, boolean code) {
  public String id() {
    return file.id();
  }

  public String version() {
    return file.manifest().version();
  }
}
