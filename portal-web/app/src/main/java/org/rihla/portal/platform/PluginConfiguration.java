package org.rihla.portal.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What can be configured about plugins.
 *
 * @param folder {@code plugins} in the home: JARs that an administrator put there
 * @param offered {@code rihla.plugins.offered}: folder of JARs that may be enabled as well;
 *     default: none
 * @param pinned {@code rihla.plugins.sha256}: pairs {@code id=digest}, separated by commas; a
 *     plugin that is named has these very bytes or stays off; default: none
 */
public record PluginConfiguration(Path folder, Optional<Path> offered, Map<String, String> pinned) {
  public PluginConfiguration {
    pinned = Map.copyOf(pinned);
  }

  /** Folder of the portal's own copies. */
  public Path store() {
    return folder.resolve(".store");
  }
}
