package org.rihla.launcher.console;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of the launcher. A French or Arabic terminal reads its language; any other reads French
 * with English.
 *
 * @param languages languages in which every message is said, in order
 */
public record Messages(List<String> languages) {
  private static final String BUNDLE = "org.rihla.launcher.messages";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /**
   * Chooses by {@code RIHLA_LANGUAGE}, else by {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG}
   * as every program does. The shell script keeps their value in the former, because it needs the
   * locale for the names of files.
   */
  public static Messages of(Map<String, String> environment) {
    String locale =
        Stream.of("RIHLA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
            .map(name -> environment.getOrDefault(name, ""))
            .filter(value -> !value.isEmpty())
            .findFirst()
            .orElse("");
    if (locale.startsWith("fr")) {
      return new Messages(List.of("fr"));
    }
    if (locale.startsWith("ar")) {
      return new Messages(List.of("ar"));
    }
    return new Messages(List.of("fr", "en"));
  }

  /** The text of {@code key}; two short languages share a line. */
  public String text(String key, Object... arguments) {
    Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
    List<String> texts =
        languages.stream().map(language -> text(language, key, words)).distinct().toList();
    boolean longText = texts.stream().anyMatch(text -> text.length() > 60 || text.contains("\n"));
    return texts.stream().collect(Collectors.joining(longText ? "\n" : " / "));
  }

  private static String text(String language, String key, Object[] arguments) {
    Locale locale = Locale.forLanguageTag(language);
    String pattern = ResourceBundle.getBundle(BUNDLE, locale, EXACT).getString(key);
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
