package org.rihla.portal.plugin;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlFiles;
import org.rihla.portal.plugin.jar.StoredPlugin;

/**
 * The message bundles of a plugin. A key is the identifier of the plugin, a point, and a name:
 * where the name is a message of the portal's own, the plugin says it in its way on pages of its
 * country.
 *
 * @param folder of the bundles, which may be absent
 */
record PluginMessages(Path folder) {
  private static final String SUFFIX = "_(fr|ar)\\.properties";

  static PluginMessages of(StoredPlugin plugin) {
    return new PluginMessages(plugin.folder().resolve("messages"));
  }

  /** Names of the bundles, without language. */
  Set<String> bundles() {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst(SUFFIX, ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Patterns by key; none if there is no such file.
   *
   * @throws IllegalArgumentException if an escape in it is broken
   */
  Properties read(String bundle, Language language) {
    String name = file(bundle, language);
    Properties messages = new Properties();
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      try {
        messages.load(new StringReader(YamlFiles.read("rihla/messages/" + name, file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return messages;
  }

  static String file(String bundle, Language language) {
    return bundle + "_" + language.tag() + ".properties";
  }

  /** Messages that take no values, by what follows a prefix in their keys. */
  Map<String, LocalizedText> texts(String prefix) {
    Map<String, LocalizedText> texts = new HashMap<>();
    for (String bundle : bundles()) {
      Properties french = read(bundle, Language.FR);
      Properties arabic = read(bundle, Language.AR);
      for (String key : french.stringPropertyNames()) {
        Optional<String> fr = plain(french.getProperty(key));
        Optional<String> ar = plain(arabic.getProperty(key, ""));
        if (key.startsWith(prefix) && fr.isPresent() && ar.isPresent()) {
          texts.put(key.substring(prefix.length()), new LocalizedText(fr.get(), ar.get()));
        }
      }
    }
    return Map.copyOf(texts);
  }

  private static Optional<String> plain(String pattern) {
    MessageFormat format = new MessageFormat(pattern);
    return format.getArgumentNames().isEmpty()
        ? Optional.of(Objects.requireNonNull(format.format(new Object[0])))
        : Optional.empty();
  }
}
