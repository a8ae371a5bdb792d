package org.rihla.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolTest {
  private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);
  private static final FileTime BUILT = FileTime.fromMillis(1_000_000_100_000L);
  private static final FileTime NEW = FileTime.fromMillis(1_000_000_200_000L);
  private static final String SOURCE = "tools/counter/src/main/java/Counter.java";
  private static final String ENGINE = "search-index/engine/src/main/java/Engine.java";
  private static final String JAR = "tools/counter/target/counter-1.jar";

  @TempDir private Path folder;

  @BeforeEach
  void aToolThatIsBuilt() throws IOException {
    for (String file : new String[] {SOURCE, ENGINE, JAR}) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.createFile(folder.resolve(file));
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, OLD);
      }
    }
    Files.setLastModifiedTime(folder.resolve(JAR), BUILT);
  }

  @Test
  void itIsBuiltWhenASourceOfItOrOfTheEngineIsNewer() throws IOException {
    assertThat(Staleness.isStale(tool())).isFalse();
    for (String file : new String[] {SOURCE, ENGINE}) {
      Files.setLastModifiedTime(folder.resolve(file), NEW);
      assertThat(Staleness.isStale(tool())).as(file).isTrue();
      Files.setLastModifiedTime(folder.resolve(file), OLD);
    }
  }

  @Test
  void itIsBuiltWhenItNeverWas() throws IOException {
    Files.delete(folder.resolve(JAR));
    assertThat(Staleness.isStale(tool())).isTrue();
  }

  @Test
  void itRunsWithWhatLiesBesideIt() {
    Path jar = tool().jar().orElseThrow();
    assertThat(tool().classPath(jar))
        .isEqualTo(jar + File.pathSeparator + jar.resolveSibling("lib").resolve("*"));
  }

  private Tool tool() {
    return new Tool(new Repository(folder), "tools/counter", "Counter");
  }
}
