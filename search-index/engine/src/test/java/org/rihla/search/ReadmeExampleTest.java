package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

  @TempDir Path folder;

  @Test
  void theExampleFindsBothTexts() {
    assertThat(ReadmeExample.titlesFor(folder, "formation"))
        .containsExactly("[Formations] à distance");
    assertThat(ReadmeExample.titlesFor(folder, "أخبار")).containsExactly("[الأخبار]");
  }

  @Test
  void theReadmeShowsTheExampleAsItIsCompiled() throws IOException {
    String source = Files.readString(Path.of("src/test/java/org/rihla/search/ReadmeExample.java"));
    String readme = Files.readString(Path.of("../README.md"));
    String shown =
        source.substring(
            source.indexOf("  static List<String> titlesFor"), source.lastIndexOf('}'));
    assertThat(readme).contains(shown.stripTrailing());
  }
}
