package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.CheckedPlugin;
import org.rihla.portal.plugin.PluginCheck;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginStore;
import org.rihla.portal.plugin.jar.StoredPlugin;

class ReleaseContractTest {
  private static final Path CONTENT = Path.of("../../content");

  @TempDir private Path folder;

  /** A plugin of some regions of Libya. */
  private CheckedPlugin plugin(String version, String... regions) throws IOException {
    Path jar = folder.resolve("libya-" + version + ".jar");
    try (OutputStream output = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      add(
          zip,
          "META-INF/MANIFEST.MF",
          "Manifest-Version: 1.0\r\nPlugin-Id: libya\r\nPlugin-Version: "
              + version
              + "\r\nPlugin-Requires: >=1.0.0 & <2.0.0\r\nPlugin-Provider: Tests\r\n"
              + "Plugin-License: Apache-2.0\r\n");
      add(
          zip,
          "rihla/plugin.yaml",
          """
          country: LY
          name: {fr: Libye, ar: ليبيا}
          description: {fr: Des régions., ar: جهات.}
          """);
      add(zip, "rihla/taxonomies/territories.ttl", territories(regions));
    }
    PluginStore store =
        new PluginStore(new PluginConfiguration(folder, Optional.empty(), Map.of()));
    StoredPlugin stored = store.put(PluginFile.read(jar));
    return new PluginCheck(stored).run(List.of(CONTENT, stored.folder()));
  }

  private static String territories(String... regions) {
    StringBuilder text =
        new StringBuilder(
            """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix scheme: <urn:rihla:scheme:> .
            @prefix territories: <urn:rihla:territories:> .
            """);
    for (String region : regions) {
      text.append(
          """
          territories:%1$s a skos:Concept ;
              skos:inScheme scheme:territories ;
              skos:notation "%1$s" ;
              skos:prefLabel "Région %1$s"@fr , "جهة %1$s"@ar ;
              skos:broader territories:LY .
          """
              .formatted(region));
    }
    return text.toString();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void a_later_version_with_more_is_an_upgrade() throws IOException {
    ReleaseContract contract =
        new ReleaseContract(plugin("1.0.0", "LY-A"), plugin("1.1.0", "LY-A", "LY-B"));

    assertThatCode(contract::check).doesNotThrowAnyException();
  }

  @Test
  void a_concept_that_is_gone_is_named() throws IOException {
    ReleaseContract contract =
        new ReleaseContract(plugin("1.0.0", "LY-A", "LY-B"), plugin("1.1.0", "LY-A"));

    assertThatThrownBy(contract::check).hasMessageContaining("territories/LY-B");
  }

  @Test
  void a_change_needs_a_version_of_its_own() throws IOException {
    CheckedPlugin released = plugin("1.0.0", "LY-A");

    assertThatThrownBy(new ReleaseContract(released, released)::check)
        .hasMessageContaining("version after 1.0.0");
  }
}
