package org.rihla.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

class MessagesTest {
  private static final Messages FRENCH = Messages.in(Language.FR);
  private static final Messages ARABIC = Messages.in(Language.AR);

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(ARABIC.keys()).isEqualTo(FRENCH.keys());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMessageCanBeFormattedAndSaysSomething(Language language) {
    for (String key : FRENCH.keys()) {
      String pattern = Messages.in(language).get(key);

      assertThat(new MessageFormat(pattern, language.formattingLocale())).as(key).isNotNull();
      // A straight apostrophe quotes in a pattern: the typographic one is right and harmless.
      assertThat(pattern).as(key).isNotEmpty().doesNotContain("'");
    }
  }

  @Test
  void aMessageTakesTheSameArgumentsInBothLanguages() {
    for (String key : FRENCH.keys()) {
      assertThat(arguments(ARABIC.get(key))).as(key).isEqualTo(arguments(FRENCH.get(key)));
    }
  }

  private static Set<String> arguments(String pattern) {
    return new MessageFormat(pattern).getArgumentNames();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNumberOfResultsHasAForm(Language language) {
    for (long count : List.of(0, 1, 2, 3, 11, 100, 103, 1_000)) {
      assertThat(Messages.in(language).get("search.total", count, String.valueOf(count)))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @Test
  void everyMessageThatIsAskedForExists() {
    List<String> missing = new ArrayList<>();
    for (MessageUses.Use use : MessageUses.all()) {
      boolean there =
          use.prefix()
              ? FRENCH.keys().stream().anyMatch(key -> key.startsWith(use.key()))
              : FRENCH.has(use.key());
      if (!there) {
        missing.add(use.toString());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyMessageIsAskedForSomewhere() {
    assumeThat(Module.files(Module.views(), ".xhtml")).isNotEmpty();
    Set<String> unused = new TreeSet<>(FRENCH.keys());
    for (MessageUses.Use use : MessageUses.all()) {
      unused.removeIf(use.prefix() ? key -> key.startsWith(use.key()) : use.key()::equals);
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void anUnknownMessageIsAMistakeOfTheProgrammer() {
    assertThatThrownBy(() -> FRENCH.get("no.such.key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such.key");
  }
}
