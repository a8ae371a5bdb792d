package org.rihla.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rihla.launcher.command.Commands;

class MessagesTest {
  private static final List<String> LANGUAGES = List.of("fr", "ar", "en");

  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> french = bundle("fr").keySet();
    assertThat(bundle("ar").keySet()).isEqualTo(french);
    assertThat(bundle("en").keySet()).isEqualTo(french);
  }

  @Test
  void everyMessageNamesTheSameThingsInEveryLanguage() {
    for (String key : bundle("fr").keySet()) {
      Set<String> french = places(bundle("fr").getString(key));
      assertThat(places(bundle("ar").getString(key))).as(key).isEqualTo(french);
      assertThat(places(bundle("en").getString(key))).as(key).isEqualTo(french);
    }
  }

  @Test
  void noMessageHoldsAnApostropheThatTheFormatWouldSwallow() {
    for (String language : LANGUAGES) {
      for (String key : bundle(language).keySet()) {
        assertThat(bundle(language).getString(key)).as(language + " " + key).doesNotContain("'");
      }
    }
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Commands.names()) {
      assertThat(bundle("fr").keySet()).contains("help." + command);
    }
  }

  @Test
  void aFrenchOrArabicTerminalReadsItsLanguageAndAnyOtherReadsFrenchWithEnglish() {
    assertThat(Messages.of(Map.of("LANG", "fr_MA.UTF-8")).languages()).containsExactly("fr");
    assertThat(Messages.of(Map.of("LANG", "fr_FR", "LC_ALL", "ar_DZ")).languages())
        .containsExactly("ar");
    assertThat(Messages.of(Map.of("LANG", "C")).languages()).containsExactly("fr", "en");
    assertThat(Messages.of(Map.of()).text("run.start")).isEqualTo("Démarrage… / Starting…");
  }

  @Test
  void numbersAreWrittenAsTheyAreTyped() {
    String text = new Messages(List.of("fr")).text("port.taken-by", 18080, 123456L, "java");
    assertThat(text).contains("18080").contains("123456");
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.rihla.launcher.messages",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{[0-9]}").matcher(text).results().forEach(p -> places.add(p.group()));
    return places;
  }
}
