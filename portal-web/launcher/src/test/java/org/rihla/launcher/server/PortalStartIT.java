package org.rihla.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.home.ServerRecord;

/** Starts a real Payara through the launcher, as a person would. */
@Timeout(240)
class PortalStartIT {
  private static final String PLAIN =
      "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.1\"/>";
  private static final String BROKEN =
      PLAIN.replace(
          "/>",
          "><listener><listener-class>org.rihla.Absent</listener-class></listener></web-app>");

  @TempDir private Path folder;
  private Launch launch = new Launch(Path.of(""));

  @BeforeEach
  void aHomeWithBlanksInItsName() throws IOException {
    launch = new Launch(folder);
    launch.prepare(PLAIN);
  }

  @AfterEach
  void nothingIsLeftRunning() {
    ServerRecord.alive(launch.home())
        .flatMap(ServerRecord::process)
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  void thePortalRunsLeanStopsCleanlyAndStartsAgain() throws Exception {
    Process first = launch.run();
    launch.awaitReady(first);
    assertListensLean();
    assertAnswersLean();
    assertThat(launch.said()).contains("/fr/", "/ar/");
    Files.writeString(launch.home().folder().resolve("database/kept"), "data");
    stop(first);

    Process second = launch.run();
    launch.awaitReady(second);
    assertThat(launch.get("/ar/index.html", "identity").statusCode()).isEqualTo(200);
    assertThat(launch.home().folder().resolve("database/kept")).hasContent("data");
    stop(second);
  }

  @Test
  void aServerWhoseLauncherDiedIsNamedByTheNextAndCanBeStopped() throws Exception {
    Process first = launch.run();
    launch.awaitReady(first);
    first.destroyForcibly().waitFor();
    ServerRecord server = launch.server();

    Process second = launch.run();
    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(launch.said())
        .contains(Long.toString(server.pid()))
        .contains("./rihla stop --home \"" + launch.home().folder() + "\"");
    Server.stop(server.process().orElseThrow());
    assertThat(server.process()).isEmpty();
  }

  @Test
  void aPortalThatCannotStartIsExplainedAndLeavesNothingRunning() throws Exception {
    launch.prepare(BROKEN);
    Process launcher = launch.run();
    assertThat(launcher.waitFor()).isEqualTo(1);
    assertThat(launch.said()).contains("org.rihla.Absent").contains("n’a pas pu démarrer");
    assertThat(ServerRecord.alive(launch.home())).isEmpty();
  }

  private void assertListensLean() throws IOException {
    Map<Integer, Boolean> listeners = Listeners.of(launch.server().pid());
    assertThat(listeners).hasSize(2).containsKey(launch.port());
    assertThat(listeners.values()).containsOnly(true);
  }

  private void assertAnswersLean() throws Exception {
    HttpResponse<byte[]> page = launch.get("/fr/index.html", "gzip");
    assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(page.headers().firstValue("content-encoding")).contains("gzip");
    try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
      assertThat(new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<p>Rihla</p>");
    }
    HttpResponse<byte[]> absent = launch.get("/no-such-page", "identity");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(absent.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  private void stop(Process launcher) throws Exception {
    ProcessHandle server = launch.server().process().orElseThrow();
    launcher.destroy();
    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(143);
    assertThat(server.isAlive()).isFalse();
    assertThat(launch.said()).contains("Arrêté.");
    assertThat(launch.home().serverRecord()).doesNotExist();
  }
}
