package org.rihla.portal.content.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.portal.language.Language;

class LooseFileTest {
  @TempDir private Path folder;

  @Test
  void filesAreFoundInAllFoldersButNotWhatSystemsLeaveBehind() throws IOException {
    write("b.pdf");
    write("2023/a\u202Efdp.exe");
    write(".DS_Store");
    write("__MACOSX/b.pdf");
    write("2023/Thumbs.db");
    Files.createSymbolicLink(folder.resolve("lien.pdf"), folder.resolve("b.pdf"));
    assertThat(LooseFile.below(folder))
        .extracting(LooseFile::name)
        .containsExactly("2023/afdp.exe", "b.pdf");
  }

  @Test
  void aFileWithoutATitleIsCalledByItsNameAsPeopleWouldWriteIt() {
    assertThat(FileTitles.of("rapport_annuel_2023.pdf")).isEqualTo("rapport annuel 2023");
    assertThat(FileTitles.of(".pdf")).isEqualTo(".pdf");
    assertThat(FileTitles.of("é".repeat(300) + ".pdf")).hasSize(200);
    assertThat(FileTitles.language("تقرير 2023")).isEqualTo(Language.AR);
    assertThat(FileTitles.language("2023")).isEqualTo(Language.FR);
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "x");
  }
}
