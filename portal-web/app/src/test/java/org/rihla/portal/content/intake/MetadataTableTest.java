package org.rihla.portal.content.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.portal.language.Language;

class MetadataTableTest {
  @TempDir private Path folder;

  @Test
  void aLineSaysOfAFileWhatItsCellsSay() throws IOException {
    MetadataTable table =
        read("file,fr.title,fields.themes\n./lettres/note.pdf,\"Une note, courte\", \n*,,skills\n");
    assertThat(table.problems()).isEmpty();
    MetadataRow row = row(table, "lettres/note.pdf");
    assertThat(row.cells()).hasSize(2).containsEntry("fr.title", "Une note, courte");
    assertThat(row.place()).isEqualTo("metadata.csv:2");
    assertThat(table.common()).isEqualTo(Map.of("fields.themes", "skills"));
  }

  @Test
  void spreadsheetsMayWriteSemicolonsAndAMarkOfTheirEncoding() throws IOException {
    MetadataTable table = read("\uFEFFfile;ar.title\r\n\"a;b.pdf\";\"مذكرة\"\r\n");
    assertThat(table.problems()).isEmpty();
    assertThat(row(table, "a;b.pdf").cell("ar.title")).isEqualTo("مذكرة");
  }

  @Test
  void namesAreFoundHoweverTheirLettersAreComposed() throws IOException {
    MetadataTable table = read("file\nre\u0301sume\u0301.pdf\n");
    assertThat(table.rows()).containsKey("résumé.pdf");
  }

  @Test
  void everyMistakeIsNamedWithTheLineThatItBeginsOn() throws IOException {
    MetadataTable table =
        read("file,fr.title,colour\na.pdf,\"deux\nlignes\",\nb.pdf,x\n,x,\na.pdf,x,\n");
    assertThat(table.problems().stream().map(problem -> problem.message(Language.FR)))
        .satisfiesExactly(
            problem -> assertThat(problem).startsWith("metadata.csv:1: ").contains("colour"),
            problem -> assertThat(problem).startsWith("metadata.csv:4: ").contains("2", "3"),
            problem -> assertThat(problem).startsWith("metadata.csv:5: ").contains("vide"),
            problem -> assertThat(problem).startsWith("metadata.csv:6: ").contains("csv:2"));
    assertThat(table.problems().getFirst().message(Language.AR))
        .containsPattern("\\p{IsArabic}{4}");
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() throws IOException {
    assertThat(read("").problems()).hasSize(1);
    assertThat(read("nom,titre\nx,y\n").problems()).isNotEmpty();
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "file\nrésumé.pdf\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(MetadataTable.read(latin).problems().getFirst().message(Language.FR))
        .startsWith("latin.csv:2: ")
        .contains("UTF-8");
  }

  private static MetadataRow row(MetadataTable table, String file) {
    return Objects.requireNonNull(table.rows().get(file));
  }

  private MetadataTable read(String text) throws IOException {
    return MetadataTable.read(Files.writeString(folder.resolve("metadata.csv"), text));
  }
}
