package org.rihla.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void cellsAreFoundByTheirHeadingsInAnyCaseAndWithoutAccents() {
    Table.Row row =
        new Table.Row(
            2,
            Map.of(
                Table.plain("Intitulé du poste"), "Soudeur",
                Table.plain("CODE"), "1",
                Table.plain("الرّمز"), "٧"));

    assertThat(row.text("intitule_du poste")).isEqualTo("Soudeur");
    assertThat(row.text("missing", "Code")).isEqualTo("1");
    assertThat(row.text("الرمز")).isEqualTo("٧");
    assertThat(row.text("missing")).isEmpty();
  }

  @Test
  void aRowSaysWhyItStaysOut() {
    ImportedData.Problem problem = new Table.Row(7, Map.of()).problem("vide", "فارغ");

    assertThat(problem.line()).isEqualTo(7);
    assertThat(problem.reason()).isEqualTo(new BilingualText("vide", "فارغ"));
  }
}
