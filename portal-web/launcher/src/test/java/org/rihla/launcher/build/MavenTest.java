package org.rihla.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Terminal;

class MavenTest {
  @Test
  void aMavenFrom387OnIsUsedAndAnOlderOneIsNot() {
    assertThat(Maven.isRecent("\u001b[1mApache Maven 3.8.7\u001b[m\nMaven home: /usr")).isTrue();
    assertThat(Maven.isRecent("Apache Maven 3.9.11 (abc)")).isTrue();
    assertThat(Maven.isRecent("Apache Maven 4.0.0")).isTrue();
    assertThat(Maven.isRecent("Apache Maven 3.8.6")).isFalse();
    assertThat(Maven.isRecent("Apache Maven 3.6.3")).isFalse();
    assertThat(Maven.isRecent("mvn: not found")).isFalse();
  }

  @Test
  void aMissingProgramIsSaid(@TempDir Path folder) {
    Maven maven = new Maven("no-such-maven", folder);
    assertThatThrownBy(() -> maven.run(line -> {}, List.of()))
        .isInstanceOf(LauncherException.class)
        .hasMessage("maven.start");
  }

  @Test
  void buildOutputIsCondensedToStepsAndErrors() {
    Terminal terminal = new Terminal();
    BuildOutput output = new BuildOutput(terminal.console());
    output.accept("[INFO] Building Rihla search engine 0.1.0-SNAPSHOT                 [3/7]");
    output.accept("[INFO] --- compiler:3.14.1:compile");
    output.accept("[ERROR] A.java:[3,4] missing");
    output.accept("[ERROR] ");
    output.accept("[ERROR] Re-run Maven using the -X switch to enable full debug logging.");
    assertThat(terminal.text().strip()).isEqualTo("[3/7] Rihla search engine");
    assertThat(output.errors()).containsExactly("[ERROR] A.java:[3,4] missing");
    assertThat(output.network()).isTrue();
  }

  @Test
  void aMissingNetworkIsTold() {
    BuildOutput output = new BuildOutput(new Terminal().console());
    output.accept("[ERROR] Could not transfer artifact a:b:pom:1 from/to central: Unknown host");
    assertThat(output.network()).isFalse();
  }

  @Test
  void theVersionOfTheServerIsThatOfTheParentPom(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> new Repository(folder).payaraVersion())
        .hasMessage("repository.incomplete");
    Files.writeString(folder.resolve("pom.xml"), "<payara.version>7.2025.1</payara.version>");
    assertThat(new Repository(folder).payaraVersion()).isEqualTo("7.2025.1");
  }
}
