package org.rihla.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.launcher.console.LauncherException;

class PluginTemplateTest {
  private static final String POM =
      "<project>\n  <modules>\n    <module>korea</module>\n  </modules>\n";

  @TempDir Path plugins;

  @Test
  void aNewPluginIsAModuleWithADescriptorItsCountryAndItsContract() throws IOException {
    Files.writeString(plugins.resolve("pom.xml"), POM);

    Path module = new PluginTemplate("senegal", "SN", "Sénégal", "السنغال").writeBelow(plugins);

    assertThat(module.resolve("src/main/resources/rihla/plugin.yaml"))
        .content()
        .contains("country: SN", "السنغال");
    assertThat(module.resolve("src/main/resources/rihla/taxonomies/territories.ttl"))
        .content()
        .contains("\"Sénégal\"@fr");
    assertThat(module.resolve("src/test/java/org/rihla/plugin/senegal/SenegalPluginTest.java"))
        .exists();
    assertThat(Files.readString(plugins.resolve("pom.xml")))
        .contains("<module>korea</module>\n    <module>senegal</module>\n  </modules>");
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    Files.createDirectories(plugins.resolve("senegal"));
    PluginTemplate template = new PluginTemplate("senegal", "SN", "Sénégal", "السنغال");

    assertThatThrownBy(() -> template.writeBelow(plugins)).isInstanceOf(LauncherException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "../x,SN,A,ب",
    "Senegal,SN,A,ب",
    "senegal,sn,A,ب",
    "senegal,SN,A\"b,ب",
    "senegal,SN,A,' '"
  })
  void whatWouldBreakItsFilesIsRefused(String name, String country, String french, String arabic) {
    assertThatThrownBy(() -> new PluginTemplate(name, country, french, arabic))
        .isInstanceOf(LauncherException.class);
  }
}
