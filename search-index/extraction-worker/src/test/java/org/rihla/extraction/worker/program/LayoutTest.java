package org.rihla.extraction.worker.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program in LibreOffice's place that copies the document and counts its runs. */
class LayoutTest {
  private static final String PROGRAM =
      """
      #!/bin/sh
      echo run >> "$(dirname "$0")/runs"
      for last; do :; done
      folder=$(dirname "$last")
      grep -q broken "$last" && exit 1
      cat "$last" > "$folder/document.pdf"
      """;
  private static final Duration TIME = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private Layout layout =
      new Layout(new Tools(Optional.empty(), Optional.empty(), Set.of(), folder));

  @BeforeEach
  void aProgram() throws IOException {
    Path program = Files.writeString(folder.resolve("soffice"), PROGRAM);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    layout = new Layout(new Tools(Optional.empty(), Optional.of(program), Set.of(), scratch));
  }

  private Path document(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> runs() throws IOException {
    return Files.readAllLines(folder.resolve("runs"));
  }

  @Test
  void a_document_whose_text_was_read_is_not_laid_out_again_for_its_picture() throws IOException {
    Path document = document("a", "first");

    Path pdf = layout.pdf(document, "docx", TIME).orElseThrow();
    Path again = layout.pdf(document, "docx", TIME).orElseThrow();

    assertThat(again).isEqualTo(pdf).hasContent("first");
    assertThat(runs()).hasSize(1);
  }

  @Test
  void another_document_and_one_that_was_changed_are_laid_out() throws IOException {
    Path first = document("a", "first");
    layout.pdf(first, "docx", TIME);

    assertThat(layout.pdf(document("b", "second"), "odt", TIME).orElseThrow()).hasContent("second");
    assertThat(layout.pdf(first, "docx", TIME).orElseThrow()).hasContent("first");
    assertThat(layout.pdf(document("a", "first, longer"), "docx", TIME).orElseThrow())
        .hasContent("first, longer");
    assertThat(runs()).hasSize(4);
  }

  @Test
  void a_document_that_cannot_be_laid_out_leaves_nothing_of_the_one_before_it() throws IOException {
    layout.pdf(document("a", "first"), "docx", TIME);

    assertThat(layout.pdf(document("b", "broken"), "docx", TIME)).isEmpty();
    assertThat(layout.pdf(document("b", "broken"), "docx", TIME)).isEmpty();
    assertThat(runs()).hasSize(3);
  }
}
