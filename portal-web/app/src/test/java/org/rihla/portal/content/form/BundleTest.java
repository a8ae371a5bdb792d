package org.rihla.portal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Module;

/** The bundle of the rich text editor was made of the sources beside it. */
class BundleTest {
  private static final Path MAIN = Module.content().resolveSibling("portal-web/app/src/main");
  private static final Path SOURCES = MAIN.resolve("js");

  @Test
  void bundleAndSourcesFit() throws Exception {
    List<String> differing = new ArrayList<>();
    for (String line : Files.readAllLines(SOURCES.resolve("bundle.sha256"))) {
      String[] parts = line.split(" {2}", 2);
      if (!digest(file(parts[1])).equals(parts[0])) {
        differing.add(parts[1]);
      }
    }
    assertThat(differing).as("run npm run build in %s", SOURCES).isEmpty();
  }

  @Test
  void noSourceIsMissingFromTheList() throws IOException {
    String list = Files.readString(SOURCES.resolve("bundle.sha256"));

    assertThat(Module.files(SOURCES.resolve("src"), ".js"))
        .hasSizeGreaterThan(5)
        .allSatisfy(file -> assertThat(list).contains("src/" + file.getFileName()));
  }

  private static Path file(String name) {
    return name.equals("rich-text.js")
        ? MAIN.resolve("webapp/resources/rihla/js/rich-text.js")
        : SOURCES.resolve(name);
  }

  private static String digest(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }
}
