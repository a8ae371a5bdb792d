package org.rihla.search.bilingual.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.bilingual.BilingualEntry;

class LexiconFileTest {

  @TempDir Path folder;

  private ReadSource read(String text) throws IOException {
    return LexiconFile.read(Files.writeString(folder.resolve("test.tsv"), text));
  }

  @Test
  void aLineIsAnEntryWithItsForms() throws IOException {
    BilingualEntry entry = read("œil\tnoun\tعين\tyeux\tعيون,أعين\n").entries().getFirst();
    assertThat(entry.french()).containsExactly("œil", "yeux");
    assertThat(entry.arabic()).containsExactly("عين", "عيون", "أعين");
    assertThat(entry.weight()).isEqualTo(1);
  }

  @Test
  void theFirstTranslationOfAWordIsTrustedMost() throws IOException {
    ReadSource source = read("formation\tnoun\tتكوين\n# mashreq\nformation\tnoun\tتدريب\n\n");
    assertThat(source.entries()).hasSize(2);
    assertThat(source.entries().get(1).weight()).isLessThan(source.entries().get(0).weight());
  }

  @Test
  void aLineThatCannotBeUsedIsToldAndTheOthersAreUsed() throws IOException {
    ReadSource source = read("mot\tnoun\t\nmot\n\tnoun\tكلمة\nvie\tnoun\tحياة\n");
    assertThat(source.entries()).hasSize(1);
    assertThat(source.problems())
        .extracting(SourceProblem::toString)
        .containsExactly(
            "test.tsv, line 1: one of the two languages is empty",
            "test.tsv, line 2: 3 to 5 columns are separated by tabs, here are 1",
            "test.tsv, line 3: one of the two languages is empty");
  }

  @Test
  void anotherEncodingIsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, new byte[] {'v', 'i', 'e', '\n', (byte) 0xe9, '\t', 'x', '\n'});
    assertThatThrownBy(() -> LexiconFile.read(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("latin.tsv")
        .hasMessageContaining("UTF-8");
  }
}
