package org.rihla.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Terminal;

class ArgumentsTest {
  private final Terminal terminal = new Terminal();

  @Test
  void optionsTakeTheirValueFromTheNextWordOrAfterAnEqualsSign() {
    Arguments arguments = read("--port", "90", "folder", "--home=/a b");
    assertThat(arguments.option("port")).isEqualTo("90");
    assertThat(arguments.option("home")).isEqualTo("/a b");
    assertThat(arguments.words()).containsExactly("folder");
    assertThat(arguments.help()).isFalse();
  }

  @Test
  void aFlagTakesNoValue() {
    Arguments arguments =
        Arguments.read(new SearchesCommand(), List.of("--nothing-found", "--limit", "5"));
    assertThat(arguments.has("nothing-found")).isTrue();
    assertThat(arguments.number("limit", 20)).isEqualTo(5);
    assertThat(arguments.has("since")).isFalse();
  }

  @Test
  void whatFollowsTwoDashesIsLeftAlone() {
    Arguments arguments = read("--", "-pl", "x", "--port");
    assertThat(arguments.rest()).containsExactly("-pl", "x", "--port");
  }

  @Test
  void anUnknownOptionOrOneWithoutItsValueIsAUsageError() {
    assertUsage("usage.option", "run", "--prot", "80");
    assertUsage("usage.value", "run", "--port");
    assertUsage("usage.word", "run", "fast", "--home", "/tmp");
    assertUsage("usage.command", "fly");
    assertUsage("usage.command", "help", "fly");
    assertUsage("usage.folder", "import");
    assertUsage("usage.file", "thesaurus");
    assertUsage("usage.word", "status", "now");
    assertUsage("usage.word", "searches", "now");
    assertUsage("usage.option", "searches", "--nothing-found=yes");
    assertUsage("usage.day", "searches", "--since", "yesterday");
    assertUsage("usage.day", "searches", "--since=");
    assertUsage("usage.number", "searches", "--limit", "0");
    assertUsage("usage.word", "test", "now");
  }

  @Test
  void whatAnotherProgramReadsIsLeftAsItIs() {
    Arguments arguments = Arguments.unread(List.of("--set", "a", "--set", "b", "word"));
    assertThat(arguments.rest()).containsExactly("--set", "a", "--set", "b", "word");
    assertThat(arguments.help()).isFalse();
    assertThat(Arguments.unread(List.of("--help")).help()).isTrue();
  }

  @Test
  void noCommandAndHelpListTheCommands() {
    assertThat(Commands.run(context(), List.of())).isZero();
    assertThat(terminal.text()).contains("./rihla run").contains("./rihla soak");
    assertThat(Commands.run(context(), List.of("run", "--help"))).isZero();
    assertThat(terminal.text()).contains("--port N");
  }

  private void assertUsage(String key, String... line) {
    LauncherException failure =
        catchThrowableOfType(LauncherException.class, () -> Commands.run(context(), List.of(line)));
    assertThat(failure.key()).isEqualTo(key);
    assertThat(failure.exitCode()).isEqualTo(2);
  }

  private Context context() {
    return new Context(
        new Repository(Path.of("nowhere")), terminal.console(), Map.of(), Clock.systemUTC());
  }

  private static Arguments read(String... words) {
    return Arguments.read(new RunCommand(), List.of(words));
  }
}
