package org.rihla.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.console.LauncherException;

class HomeTest {
  @TempDir private Path folder;

  @Test
  void theOptionWinsOverTheEnvironmentAndThatOverTheUsersFolder() {
    Map<String, String> environment = Map.of("RIHLA_HOME", "/srv/rihla");
    assertThat(Home.of("/a", environment, "/u").folder()).isEqualTo(Path.of("/a"));
    assertThat(Home.of("", environment, "/u").folder()).isEqualTo(Path.of("/srv/rihla"));
    assertThat(Home.of("", Map.of(), "/u").folder()).isEqualTo(Path.of("/u/.rihla"));
  }

  @Test
  void aHomeThatCannotBeWrittenIsSaid() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    LauncherException failure =
        catchThrowableOfType(LauncherException.class, () -> new Home(file).prepare());
    assertThat(failure.key()).isEqualTo("home.unwritable");
  }

  @Test
  void aSecondLauncherIsRefusedAndLearnsWhoRuns() {
    Home home = new Home(folder);
    home.prepare();
    try (HomeLock lock = HomeLock.take(home, "http://127.0.0.1:9")) {
      assertThat(lock).isNotNull();
      LauncherException failure =
          catchThrowableOfType(LauncherException.class, () -> HomeLock.take(home, "http://x"));
      assertThat(failure.key()).isEqualTo("run.already");
      assertThat(failure.arguments()[1])
          .isEqualTo(ProcessHandle.current().pid() + " http://127.0.0.1:9");
    }
    HomeLock.take(home, "http://x").close();
  }

  @Test
  void theControlTokenIs256RandomBitsThatOnlyTheOwnerReads() throws IOException {
    Home home = new Home(folder);
    ControlToken.ensure(home);
    String token = ControlToken.read(home);
    assertThat(token).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.controlToken())))
        .isEqualTo("rw-------");
    ControlToken.ensure(home);
    assertThat(ControlToken.read(home)).isEqualTo(token);
  }

  @Test
  void aRecordedServerCountsOnlyWhileThatVeryProcessLives() {
    Home home = new Home(folder);
    ProcessHandle self = ProcessHandle.current();
    ServerRecord.of(self, "http://x").write(home);
    assertThat(ServerRecord.alive(home)).map(ServerRecord::pid).contains(self.pid());
    new ServerRecord(self.pid(), 1, "http://x").write(home);
    assertThat(ServerRecord.alive(home)).isEmpty();
    ServerRecord.clear(home);
    assertThat(ServerRecord.alive(home)).isEmpty();
  }
}
