package org.rihla.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {
  private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);
  private static final FileTime BUILT = FileTime.fromMillis(1_000_000_100_000L);
  private static final FileTime NEW = FileTime.fromMillis(1_000_000_200_000L);

  @TempDir private Path folder;

  @BeforeEach
  void aRepositoryThatIsBuilt() throws IOException {
    for (String file :
        List.of(
            "pom.xml",
            "portal-web/pom.xml",
            "portal-web/app/src/main/java/A.java",
            "portal-web/app/src/main/webapp/item.xhtml",
            "portal-web/app/src/test/java/ATest.java",
            "portal-web/app/target/classes/A.class",
            "portal-web/launcher/src/main/java/Main.java",
            "search-index/engine/src/main/resources/words.txt",
            "search-index/extraction-worker/target/worker/worker.jar",
            "portal-web/app/target/rihla.war")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.createFile(folder.resolve(file));
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, OLD);
      }
    }
    touch("portal-web/app/target/rihla.war", BUILT);
  }

  @Test
  void nothingIsBuiltWhenNothingChanged() {
    assertThat(stale()).isFalse();
  }

  @Test
  void withoutAWarThereIsEverythingToBuild() throws IOException {
    Files.delete(folder.resolve("portal-web/app/target/rihla.war"));
    assertThat(stale()).isTrue();
  }

  @Test
  void withoutTheWorkerThereIsSomethingToBuild() throws IOException {
    Files.delete(folder.resolve("search-index/extraction-worker/target/worker/worker.jar"));
    Files.delete(folder.resolve("search-index/extraction-worker/target/worker"));
    assertThat(stale()).isTrue();
  }

  @Test
  void aChangedSourceResourceViewOrPomIsBuilt() throws IOException {
    for (String file :
        List.of(
            "pom.xml",
            "portal-web/app/src/main/java/A.java",
            "portal-web/app/src/main/webapp/item.xhtml",
            "search-index/engine/src/main/resources/words.txt")) {
      touch(file, NEW);
      assertThat(stale()).as(file).isTrue();
      touch(file, OLD);
    }
  }

  @Test
  void aDeletedSourceIsNoticedByItsFolder() throws IOException {
    Files.delete(folder.resolve("portal-web/app/src/main/java/A.java"));
    assertThat(stale()).isTrue();
  }

  @Test
  void testsTheLauncherAndBuildOutputDoNotCount() throws IOException {
    touch("portal-web/app/src/test/java/ATest.java", NEW);
    touch("portal-web/launcher/src/main/java/Main.java", NEW);
    touch("portal-web/app/target/classes/A.class", NEW);
    touch("portal-web/app", NEW);
    assertThat(stale()).isFalse();
  }

  private boolean stale() {
    return Staleness.isStale(new Repository(folder));
  }

  private void touch(String file, FileTime time) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), time);
  }
}
