package org.rihla.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.console.LauncherException;

class PayaraArchiveTest {
  @TempDir private Path folder;

  @Test
  void theArchiveIsUnpackedWithoutItsTopFolder() throws IOException {
    Path zip = StockPayara.zip(folder.resolve("payara.zip"), StockPayara.entries());
    Payara payara = new PayaraArchive(zip).installTo(folder.resolve("payara-7"));
    assertThat(payara.isComplete()).isTrue();
    assertThat(payara.bootstrapJar()).hasContent("jar");
    assertThat(folder.resolve("payara-7.partial")).doesNotExist();
    assertThat(zip).doesNotExist();
  }

  @Test
  void whatAnInterruptedAttemptLeftIsReplaced() throws IOException {
    Files.createDirectories(folder.resolve("payara-7/glassfish"));
    Files.createDirectories(folder.resolve("payara-7.partial/old"));
    assertThat(new Payara(folder.resolve("payara-7")).isComplete()).isFalse();
    Path zip = StockPayara.zip(folder.resolve("payara.zip"), StockPayara.entries());
    assertThat(new PayaraArchive(zip).unpackTo(folder.resolve("payara-7")).isComplete()).isTrue();
    assertThat(folder.resolve("payara-7/old")).doesNotExist();
  }

  @Test
  void aTruncatedArchiveIsSaidAndLeavesNoServer() throws IOException {
    Path zip = StockPayara.zip(folder.resolve("payara.zip"), StockPayara.entries());
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(bytes, bytes.length / 3));
    assertDamaged(zip);
    Files.writeString(zip, "not a zip");
    assertDamaged(zip);
  }

  @Test
  void anEntryThatLeavesTheFolderIsRefused() throws IOException {
    Path zip = StockPayara.zip(folder.resolve("payara.zip"), Map.of("payara7/../../x", "x"));
    assertDamaged(zip);
    assertThat(folder.resolve("x")).doesNotExist();
  }

  private void assertDamaged(Path zip) {
    assertThatThrownBy(() -> new PayaraArchive(zip).unpackTo(folder.resolve("payara-7")))
        .isInstanceOf(LauncherException.class)
        .hasMessage("payara.damaged");
    assertThat(folder.resolve("payara-7")).doesNotExist();
  }
}
