package org.rihla.portal.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  private static List<CsvText.Line> read(String text) throws NotCsvException {
    return CsvText.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theDividerIsTheOneThatTheHeadingsHaveMostOf() throws Exception {
    assertThat(read("a,b\n1,2;3\n").getLast().cells()).containsExactly("1", "2;3");
    assertThat(read("a;b\n1;2,3\n").getLast().cells()).containsExactly("1", "2,3");
    assertThat(read("a\tb\n1\t2,3\n").getLast().cells()).containsExactly("1", "2,3");
  }

  @Test
  void quotedCellsHoldDividersLinesAndQuotationMarks() throws Exception {
    List<CsvText.Line> lines = read("\uFEFFa;b\r\n\"x;\ny\";\"il dit \"\"oui\"\"\"\r\n\r\n3;4");

    assertThat(lines).extracting(CsvText.Line::line).containsExactly(1L, 2L, 5L);
    assertThat(lines.getFirst().cells()).containsExactly("a", "b");
    assertThat(lines.get(1).cells()).containsExactly("x;\ny", "il dit \"oui\"");
  }

  @Test
  void shortAndLongLinesAreThereAndAnEmptyFileHasNone() throws Exception {
    assertThat(read("a;b\n1\n1;2;3\n"))
        .extracting(line -> line.cells().size())
        .containsExactly(2, 1, 3);
    assertThat(read("")).isEmpty();
  }

  @Test
  void anotherEncodingIsNamedWithTheLineThatShowsIt() {
    NotCsvException refused =
        catchThrowableOfType(
            NotCsvException.class,
            () -> CsvText.read("a\nb\né".getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(refused.remark()).isEqualTo("UTF-8");
    assertThat(refused.line()).isEqualTo(3);
  }
}
