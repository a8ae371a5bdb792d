package org.rihla.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Terminal;
import org.rihla.launcher.home.ControlToken;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;

class ControlCommandTest {
  @TempDir private Path folder;
  private final Terminal terminal = new Terminal();
  private final List<String> requests = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();
  private HttpServer portal;
  private String failures = "0";
  private int status = 200;
  private String body = "رحلة\n2 importés\n";

  @BeforeEach
  void aPortalRuns() throws IOException {
    portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    portal.createContext(
        "/",
        exchange -> {
          String token = exchange.getRequestHeaders().getFirst("Authorization");
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + token);
          languages.add(exchange.getRequestHeaders().getFirst("Accept-Language"));
          byte[] answer = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=UTF-8");
          exchange.getResponseHeaders().add("Rihla-Failures", failures);
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    portal.start();
    Home home = new Home(folder);
    ControlToken.ensure(home);
    String origin = "http://127.0.0.1:" + portal.getAddress().getPort();
    ServerRecord.of(ProcessHandle.current(), origin).write(home);
  }

  @AfterEach
  void thePortalStops() {
    portal.stop(0);
  }

  @Test
  void importSendsTheAbsoluteFolderWithTheTokenAndPrintsTheAnswer() throws IOException {
    Path content = Files.createDirectory(folder.resolve("à lire"));
    body = "%\t1\t2\tLecture\nرحلة\n2 importés\n%\tfailures\t0\n";
    assertThat(run("import", content.toString())).isZero();
    assertThat(terminal.text())
        .isEqualTo("رحلة\n2 importés\n".replace("\n", System.lineSeparator()));
    assertThat(requests.getFirst())
        .startsWith("POST /control/import?folder=%2F")
        .contains("%C3%A0+lire")
        .endsWith("Bearer " + ControlToken.read(new Home(folder)));
  }

  @Test
  void importNamesItsTableAndFailsWhenThePortalRefusedSomethingOrBrokeOff() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "file\n");
    String[] words = {"import", folder.toString(), "--dry-run", "--metadata", table.toString()};
    body = "! refusé\n%\tfailures\t2\n";
    assertThat(run(words)).isEqualTo(1);
    assertThat(requests.getFirst()).contains("&metadata=%2F", "t.csv&dry-run=true ");
    body = "%\t1\t2\tLecture\n";
    assertThat(failure(words).key()).isEqualTo("control.broken");
    assertThat(failure("import", folder.toString(), "--metadata", "/no/such.csv").key())
        .isEqualTo("control.file");
  }

  @Test
  void aThesaurusIsNamedByItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("termes.ttl"), "");
    assertThat(run("thesaurus", file.toString())).isZero();
    assertThat(requests.getFirst()).startsWith("POST /control/thesaurus?file=%2F");
    assertThat(failure("thesaurus", folder.toString()).key()).isEqualTo("control.file");
  }

  @Test
  void aTaxonomyIsReadFromAFileAndWrittenIntoOne() throws IOException {
    Path file = Files.writeString(folder.resolve("termes.rdf"), "");
    assertThat(run("taxonomy", "import", file.toString(), "metiers")).isZero();
    assertThat(requests.getFirst())
        .startsWith("POST /control/taxonomies/import?file=%2F")
        .contains("&scheme=metiers ");
    Path target = folder.resolve("themes.ttl");
    assertThat(run("taxonomy", "export", "themes", target.toString())).isZero();
    assertThat(requests.get(1))
        .startsWith("GET /control/taxonomies/export?scheme=themes&name=themes.ttl ");
    assertThat(target).hasContent("رحلة\n2 importés\n");
    failures = "1";
    assertThat(run("taxonomy", "export", "no", folder.resolve("no.ttl").toString())).isEqualTo(1);
    assertThat(folder.resolve("no.ttl")).doesNotExist();
    assertThat(failure("taxonomy", "oops").key()).isEqualTo("usage.taxonomy");
  }

  @Test
  void searchesAreAskedForByDayNumberAndOutcome() {
    assertThat(run("searches")).isZero();
    assertThat(requests.getFirst()).startsWith("GET /control/searches?limit=20 ");
    assertThat(run("searches", "--nothing-found", "--since", "2026-01-31", "--limit=5")).isZero();
    assertThat(requests.get(1))
        .startsWith("GET /control/searches?limit=5&nothing-found=true&since=2026-01-31 ");
    assertThat(terminal.text()).contains("2 importés");
  }

  @Test
  void accountsAreListedInvitedAndChangedByLogin() {
    assertThat(run("account")).isZero();
    assertThat(run("account", "list", "sal ma")).isZero();
    assertThat(run("account", "reset", "salma+a@exemple.ma")).isZero();
    assertThat(run("account", "invite", "n@exemple.ma", "نور", "--role", "editor")).isZero();
    assertThat(requests)
        .extracting(request -> request.substring(0, request.indexOf(" Bearer")))
        .containsExactly(
            "GET /control/accounts",
            "GET /control/accounts?text=sal%20ma",
            "POST /control/accounts/reset?login=salma%2Ba%40exemple.ma",
            "POST /control/accounts/invite?login=n%40exemple.ma&name=%D9%86%D9%88%D8%B1"
                + "&role=editor");
    assertThat(failure("account", "reset").key()).isEqualTo("usage.account");
    assertThat(failure("account", "delete", "salma").key()).isEqualTo("usage.account");
    assertThat(failure("account", "invite", "a@b.c", "N", "--role=king").key())
        .isEqualTo("usage.account");
  }

  @Test
  void thePortalIsAskedInTheLanguageOfTheTerminal() {
    run("status");
    assertThat(languages).containsExactly("fr");
  }

  @Test
  void failuresOfThePortalAreTheExitCode() {
    failures = "3";
    assertThat(run("reindex")).isEqualTo(1);
    assertThat(requests.getFirst()).startsWith("POST /control/reindex ");
    failures = "0";
    assertThat(run("status")).isZero();
    assertThat(requests.get(1)).startsWith("GET /control/status ");
  }

  @Test
  void aRefusalOrAMissingFolderIsSaid() {
    status = 403;
    assertThat(failure("status").key()).isEqualTo("control.status");
    assertThat(failure("import", "/no/such/folder").key()).isEqualTo("control.folder");
  }

  @Test
  void withoutARunningPortalTheCommandSaysToStartOne() {
    ServerRecord.clear(new Home(folder));
    assertThat(failure("status").key()).isEqualTo("control.none");
    assertThat(failure("searches").key()).isEqualTo("control.none");
  }

  private LauncherException failure(String... words) {
    return catchThrowableOfType(LauncherException.class, () -> run(words));
  }

  private int run(String... words) {
    Context context =
        new Context(
            new Repository(folder),
            terminal.console(),
            Map.of("RIHLA_HOME", folder.toString()),
            Clock.systemUTC());
    return Commands.run(context, List.of(words));
  }
}
