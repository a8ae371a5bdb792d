package org.rihla.portal.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The portal's own words, in both languages.
 *
 * <p>Patterns are ICU message formats, because Arabic has six plural forms that {@code
 * java.text.MessageFormat} cannot choose between.
 */
public final class Messages {
  private static final String FOLDER = "org.rihla.portal.messages.";

  /** A bundle for each part of the portal; a key stands in one of them only. */
  private static final List<String> BUNDLES =
      List.of(
          "reading", //
          "search",
          "errors",
          "account",
          "editing",
          "plugin",
          "documents",
          "forms",
          "administration",
          "taxonomy");

  private static final Map<Language, Messages> ALL =
      Map.of(Language.FR, new Messages(Language.FR), Language.AR, new Messages(Language.AR));

  private final Language language;
  private final Map<String, String> patterns = new HashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Language language) {
    this.language = language;
    BUNDLES.forEach(this::read);
  }

  private void read(String name) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            FOLDER + name,
            language.locale(),
            Messages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      if (patterns.put(key, bundle.getString(key)) != null) {
        throw new IllegalStateException("The message " + key + " stands in two bundles");
      }
    }
  }

  public static Messages in(Language language) {
    return java.util.Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The message of a key.
   *
   * @param arguments values for {@code {0}}, {@code {1}}, …; numbers choose plural forms
   * @throws IllegalArgumentException if no message has that key
   */
  public String get(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("No message " + key + " in " + language.tag());
    }
    if (arguments.length == 0) {
      return pattern;
    }
    MessageFormat prototype = formats.computeIfAbsent(key, unused -> format(pattern));
    // A format is not safe for threads and slow to make: each use takes a copy of a kept one.
    return prototype.clone().format(arguments);
  }

  private MessageFormat format(String pattern) {
    return new MessageFormat(pattern, language.formattingLocale());
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  public Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }
}
