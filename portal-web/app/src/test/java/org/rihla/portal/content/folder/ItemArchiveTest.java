package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemArchiveTest {
  @TempDir Path folder;

  private Path zip(String... names) throws IOException {
    Path zip = folder.resolve("items.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }

  @Test
  void anArchiveIsUnpackedForAsLongAsItIsNeeded() throws IOException {
    Path unpacked;
    try (ItemArchive archive =
        ItemArchive.unpack(zip("document/a/item.yaml", "document/a/تقرير.pdf"))) {
      unpacked = archive.folder();
      assertThat(unpacked.resolve("document/a/تقرير.pdf")).hasContent("document/a/تقرير.pdf");
    }
    assertThat(unpacked).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../outside.txt", "a/../../outside.txt", "a\\..\\outside.txt"})
  void aNameThatLeadsOutOfItRefusesTheWholeArchive(String name) throws IOException {
    Path zip = zip(name);

    assertThatThrownBy(() -> ItemArchive.unpack(zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out");
  }

  @Test
  void anAbsoluteNameStaysInside() throws IOException {
    try (ItemArchive archive = ItemArchive.unpack(zip("/etc/rihla-test"))) {
      assertThat(archive.folder().resolve("etc/rihla-test")).exists();
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive");

    assertThatThrownBy(() -> ItemArchive.unpack(text)).isInstanceOf(IOException.class);
  }
}
