package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.rihla.plugin.CountryPanel;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.runtime.PluginRuntime;

/** Finds what enabled plugins know of a country; their files are read once. */
@ApplicationScoped
public class CountryProfiles {
  @Inject private PluginHost host;
  @Inject private PluginRuntime runtime;

  /** By the digest of the plugin. */
  private final Map<String, Files> read = new ConcurrentHashMap<>();

  private record Files(
      String country,
      Optional<CountryMap> map,
      Holidays holidays,
      Map<String, LocalizedText> messages) {
    static Files of(StoredPlugin plugin) {
      return new Files(
          DescriptorFile.read(plugin).country(),
          CountryMap.read(plugin.folder()),
          Holidays.read(plugin.folder()),
          PluginMessages.of(plugin).texts(plugin.id() + "."));
    }
  }

  /**
   * The profile of a country; an empty one when no plugin is about it.
   *
   * @param country two letters of ISO 3166-1
   */
  public CountryProfile of(String country) {
    List<StoredPlugin> enabled = host.enabled();
    read.keySet().retainAll(enabled.stream().map(CountryProfiles::digest).toList());
    List<StoredPlugin> about =
        enabled.stream().filter(plugin -> files(plugin).country().equals(country)).toList();
    Set<String> ids = about.stream().map(StoredPlugin::id).collect(Collectors.toSet());
    return new CountryProfile(
        about.stream().flatMap(plugin -> files(plugin).map().stream()).findFirst(),
        about.stream().flatMap(plugin -> files(plugin).holidays().days().stream()).toList(),
        runtime.ask(ids, CountryPanel.class, panel -> panel.panel(country)),
        messages(about));
  }

  /** Where two say the same, the first is heard. */
  private Map<String, LocalizedText> messages(List<StoredPlugin> about) {
    Map<String, LocalizedText> messages = new HashMap<>();
    about.forEach(plugin -> files(plugin).messages().forEach(messages::putIfAbsent));
    return messages;
  }

  private Files files(StoredPlugin plugin) {
    return read.computeIfAbsent(digest(plugin), digest -> Files.of(plugin));
  }

  private static String digest(StoredPlugin plugin) {
    return plugin.file().sha256();
  }
}
