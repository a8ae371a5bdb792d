package org.rihla.portal.plugin;

import java.nio.file.Path;
import java.util.Set;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.PluginDescriptor;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlFiles;
import org.rihla.portal.platform.yaml.YamlNode;
import org.rihla.portal.plugin.jar.PluginManifest;
import org.rihla.portal.plugin.jar.StoredPlugin;

/** Reads {@code plugin.yaml}. */
final class DescriptorFile {
  private DescriptorFile() {}

  static PluginDescriptor read(StoredPlugin plugin) {
    YamlNode node =
        declaration(plugin.folder(), "plugin.yaml")
            .allowOnly(Set.of("country", "name", "description", "sources"));
    YamlNode country = node.get("country");
    if (!country.text().matches("[A-Z]{2}")) {
      throw country.problem("must be two letters of ISO 3166-1, such as TN");
    }
    for (YamlNode source : node.elements("sources")) {
      source.allowOnly(Set.of("fr", "ar"));
      source.text("fr");
      source.text("ar");
    }
    PluginManifest manifest = plugin.file().manifest();
    return new PluginDescriptor(
        manifest.id(),
        manifest.version(),
        manifest.requires(),
        manifest.dependencies(),
        country.text(),
        text(node, "name"),
        text(node, "description"),
        manifest.provider(),
        manifest.license());
  }

  /** A file of a plugin, named in messages as it is called in the JAR. */
  static YamlNode declaration(Path folder, String name) {
    return YamlFiles.declaration(folder.resolveSibling(""), folder.resolve(name));
  }

  private static BilingualText text(YamlNode node, String key) {
    LocalizedText text = LocalizedText.declared(node, key);
    return new BilingualText(text.fr(), text.ar());
  }
}
