package org.rihla.portal.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginFolder;

/** Brings together what the database knows of plugins and what lies in the folders. */
final class PluginListing {
  private PluginListing() {}

  static List<PluginView> of(List<PluginRecord> records, PluginFolder.Found found) {
    List<PluginView> all = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (PluginRecord record : records) {
      known.add(record.id());
      all.add(
          new PluginView(
              record.id(),
              record.version(),
              record.state(),
              available(record, found.plugins().get(record.id())),
              record.problems()));
    }
    found.plugins().values().stream()
        .filter(file -> !known.contains(file.id()))
        .forEach(file ->
            all.add(
                new PluginView(
                    file.id(), file.manifest().version(), PluginState.DISCOVERED, "", List.of())));
    found
        .broken()
        .forEach((name, problem) ->
            all.add(new PluginView(name, "", PluginState.BROKEN, "", List.of(problem))));
    all.sort(Comparator.comparing(PluginView::id));
    return List.copyOf(all);
  }

  private static String available(PluginRecord record, @Nullable PluginFile file) {
    return file == null || file.sha256().equals(record.sha256()) ? "" : file.manifest().version();
  }
}
