package org.rihla.launcher.command;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Terminal;

class PluginCommandTest {
  @TempDir private Path sources;

  private void run(String... words) {
    Context context =
        new Context(new Repository(sources), new Terminal().console(), Map.of(), Clock.systemUTC());
    PluginCommand command = new PluginCommand();
    command.run(context, Arguments.read(command, List.of(words)));
  }

  @Test
  void aPluginThatIsNotInTheSourcesIsNotTested() {
    assertThatThrownBy(() -> run("test", "atlantide"))
        .isInstanceOf(LauncherException.class)
        .hasMessage("plugin.test.absent");
  }

  @Test
  void theNameOfAPluginIsNoPath() {
    assertThatThrownBy(() -> run("test", "../app")).isInstanceOf(LauncherException.class);
    assertThatThrownBy(() -> run("test")).isInstanceOf(LauncherException.class);
  }
}
