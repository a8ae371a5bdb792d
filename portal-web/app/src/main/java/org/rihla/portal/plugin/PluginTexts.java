package org.rihla.portal.plugin;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.search.bilingual.source.KnowledgeFiles;

/** Checks what a plugin says in words of its own: messages, lexicon and holidays. */
final class PluginTexts {
  private final StoredPlugin plugin;
  private final PluginMessages messages;
  private final List<PluginProblem> problems = new ArrayList<>();

  PluginTexts(StoredPlugin plugin) {
    this.plugin = plugin;
    this.messages = PluginMessages.of(plugin);
  }

  List<PluginProblem> problems() {
    try {
      messages.bundles().forEach(this::bundle);
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

  private void bundle(String name) {
    Properties french = read(name, Language.FR);
    Properties arabic = read(name, Language.AR);
    Set<String> keys = new TreeSet<>(french.stringPropertyNames());
    keys.addAll(arabic.stringPropertyNames());
    for (String key : keys) {
      String inFrench = french.getProperty(key, "");
      String inArabic = arabic.getProperty(key, "");
      if (!key.startsWith(plugin.id() + ".")) {
        problems.add(PluginProblem.of("message-prefix", key, plugin.id() + "."));
      } else if (inFrench.isBlank() || inArabic.isBlank()) {
        Language missing = inFrench.isBlank() ? Language.FR : Language.AR;
        String file = PluginMessages.file(name, missing);
        problems.add(PluginProblem.of("message-missing", key, file));
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

  private Properties read(String bundle, Language language) {
    try {
      return messages.read(bundle, language);
    } catch (IllegalArgumentException e) {
      String file = PluginMessages.file(bundle, language);
      problems.add(
          PluginProblem.of(
              "message-pattern", file, Objects.requireNonNullElse(e.getMessage(), "")));
      return new Properties();
    }
  }
}
