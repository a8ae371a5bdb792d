package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rihla.acceptance.portal.Folders;
import org.rihla.acceptance.portal.Launcher;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;

/** What is broken while the portal is down, or handed to it broken. */
@Timeout(900)
class FaultsIT {
  @Test
  void anIndexThatWasDamagedWhileThePortalWasDownIsMadeAnew() throws Exception {
    PortalHome home = PortalHome.create("damaged-index");
    Write write = new Write("before-damage", "diplodocus", 1);
    try (PortalProcess portal = PortalProcess.start(home)) {
      portal.requests().control("PUT", write.control(), write.json());
      portal.awaitIndex();
      portal.requests().page("/fr/recherche?q=Archaeopteryx");
    }
    damage(home.folder().resolve("index"));
    try (PortalProcess portal = PortalProcess.start(home)) {
      portal.awaitIndex();
      assertThat(portal.requests().finds("diplodocus", write.page())).isTrue();
      assertThat(portal.requests().page("/fr/recherche?q=formation").body()).contains("<mark");
      assertImportCountsWhatIsBroken(home);
      assertSearchesBeforeTheStopAreCounted(home);
    }
    assertThat(home.folder().resolve("logs/server.log"))
        .content()
        .contains("The search index is rebuilt");
  }

  private static void assertImportCountsWhatIsBroken(PortalHome home) throws Exception {
    Path items = Files.createDirectories(home.folder().resolve("items/news/broken"));
    Files.writeString(items.resolve("item.yaml"), "original: fr\npublished: hier\nfields: {}\n");
    Files.writeString(items.resolve("fr.md"), "---\ntitle: T\nsummary: S\n---\n");
    Process process = Launcher.start(home, "import", home.folder().resolve("items").toString());
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(home.output("import"))
        .content()
        .contains("news/broken")
        .containsPattern("refus\\h*:\\h*1");
  }

  private static void assertSearchesBeforeTheStopAreCounted(PortalHome home) throws Exception {
    Process process = Launcher.start(home, "searches", "--nothing-found", "--limit", "5");
    assertThat(process.waitFor()).isZero();
    assertThat(home.output("searches")).content().containsPattern("1 +1 +fr +rien +archaeopteryx");
  }

  @Test
  void aWrongDeclarationStopsTheStartAndIsNamedWithItsPlace() throws Exception {
    Path content = Path.of("target", "wrong-content").toAbsolutePath();
    Folders.delete(content);
    Folders.copy(PortalHome.repository().resolve("content"), content);
    Path type = content.resolve("types/news.yaml");
    List<String> lines = Files.readAllLines(type);
    int line = lines.indexOf("    kind: rich-text") + 1;
    lines.set(line - 1, "    kind: rich-txt");
    Files.write(type, lines);

    PortalHome home = PortalHome.create("wrong-declaration").with("rihla.content=" + content);
    Process launcher = Launcher.start(home, "run", "--port=" + PortalProcess.freePort());
    assertThat(launcher.waitFor()).isEqualTo(1);
    assertThat(home.output("run"))
        .content()
        .contains("types/news.yaml", "line " + line, "kind")
        .doesNotContain("\tat ");
  }

  /** Truncates the larger files and overwrites bytes of the others, locks included. */
  private static void damage(Path index) throws Exception {
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
          long middle = bytes.length() / 2;
          if (middle > 500) {
            bytes.setLength(middle);
          } else {
            bytes.seek(middle);
            bytes.write("damaged".getBytes(StandardCharsets.UTF_8));
          }
        }
      }
    }
  }
}
