package org.rihla.portal.plugin;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.search.bilingual.source.KnowledgeFiles;

/** Checks what a plugin says in words of its own: messages, lexicon and holidays. */
final class PluginTexts {
  private static final String FRENCH = "_fr.properties";
  private static final String ARABIC = "_ar.properties";

  private final StoredPlugin plugin;
  private final List<PluginProblem> problems = new ArrayList<>();

  PluginTexts(StoredPlugin plugin) {
    this.plugin = plugin;
  }

  List<PluginProblem> problems() {
    try {
      Set<String> bundles = new TreeSet<>();
      for (String name : names("messages")) {
        bundles.add(name.replace(FRENCH, "").replace(ARABIC, ""));
      }
      bundles.forEach(this::bundle);
      KnowledgeFiles.readAll(plugin.folder().resolve("lexicon"))
          .problems()
          .forEach(problem -> problems.add(PluginProblem.of("lexicon", problem)));
      Holidays.read(plugin.folder());
    } catch (DeclarationException mistake) {
      problems.add(PluginProblem.of(mistake));
    } catch (IOException e) {
      problems.add(PluginProblem.of("lexicon", e.toString()));
    }
    return problems;
  }

  private List<String> names(String folder) throws IOException {
    Path path = plugin.folder().resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void bundle(String name) {
    Properties french = messages(name + FRENCH);
    Properties arabic = messages(name + ARABIC);
    Set<String> keys = new TreeSet<>(french.stringPropertyNames());
    keys.addAll(arabic.stringPropertyNames());
    for (String key : keys) {
      String inFrench = french.getProperty(key, "");
      String inArabic = arabic.getProperty(key, "");
      if (!key.startsWith(plugin.id() + ".")) {
        problems.add(PluginProblem.of("message-prefix", key, plugin.id() + "."));
      } else if (inFrench.isBlank() || inArabic.isBlank()) {
        String missing = name + (inFrench.isBlank() ? FRENCH : ARABIC);
        problems.add(PluginProblem.of("message-missing", key, missing));
      } else {
        checkPatterns(key, inFrench, inArabic);
      }
    }
  }

  private void checkPatterns(String key, String french, String arabic) {
    try {
      Set<String> inFrench = new MessageFormat(french).getArgumentNames();
      if (!inFrench.equals(new MessageFormat(arabic).getArgumentNames())) {
        problems.add(PluginProblem.of("message-arguments", key));
      }
    } catch (IllegalArgumentException e) {
      problems.add(
          PluginProblem.of("message-pattern", key, Objects.requireNonNullElse(e.getMessage(), "")));
    }
  }

  private Properties messages(String name) {
    Path file = plugin.folder().resolve("messages").resolve(name);
    Properties messages = new Properties();
    if (Files.exists(file)) {
      try {
        messages.load(new StringReader(YamlFiles.read("rihla/messages/" + name, file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (IllegalArgumentException e) {
        problems.add(
            PluginProblem.of(
                "message-pattern", name, Objects.requireNonNullElse(e.getMessage(), "")));
      }
    }
    return messages;
  }
}
