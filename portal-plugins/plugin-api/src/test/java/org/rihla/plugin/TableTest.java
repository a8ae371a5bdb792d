package org.rihla.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table read(String text) throws CharacterCodingException {
    return Table.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void cellsAreFoundByTheirHeadingsInAnyCaseAndWithoutAccents() throws Exception {
    Table table = read("\uFEFFCode;Intitulé du poste;الرمز\r\n1; Soudeur ;٧\r\n");

    Table.Row row = table.rows().getFirst();
    assertThat(row.text("intitule_du poste")).isEqualTo("Soudeur");
    assertThat(row.text("missing", "CODE")).isEqualTo("1");
    assertThat(row.text("الرّمز")).isEqualTo("٧");
    assertThat(row.text("missing")).isEmpty();
  }

  @Test
  void theSeparatorIsTheOneThatTheHeadingsHaveMostOf() throws Exception {
    assertThat(read("a,b\n1,2;3\n").rows().getFirst().text("b")).isEqualTo("2;3");
    assertThat(read("a\tb\n1\t2,3\n").rows().getFirst().text("b")).isEqualTo("2,3");
  }

  @Test
  void quotedCellsHoldSeparatorsLinesAndQuotationMarks() throws Exception {
    Table table = read("a;b\n\"x;\ny\";\"il dit \"\"oui\"\"\"\n\n3;4");

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).text("a")).isEqualTo("x;\ny");
    assertThat(table.rows().get(0).text("b")).isEqualTo("il dit \"oui\"");
    assertThat(table.rows().get(0).line()).isEqualTo(2);
    assertThat(table.rows().get(1).line()).isEqualTo(5);
  }

  @Test
  void shortAndLongAndEmptyRowsAreNoMistake() throws Exception {
    Table table = read("a;b\n1\n1;2;3\n;\n");

    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().getFirst().text("b")).isEmpty();
    assertThat(read("").rows()).isEmpty();
  }

  @Test
  void anotherEncodingIsRefused() {
    assertThatThrownBy(() -> Table.read("é".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(CharacterCodingException.class);
  }
}
