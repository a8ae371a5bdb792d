package org.rihla.plugin.tunisia;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedScheme;
import org.rihla.portal.plugin.imports.SentFile;

class OccupationsTest {
  private static ImportedData read(String rows) {
    return new Occupations()
        .read(new SentFile(("Code,Intitulé,المسمى\n" + rows).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aCodeStandsBelowTheLongestThatItBeginsWith() {
    ImportedData data =
        read("2,Spécialistes,اختصاصيون\n2142,Ingénieurs civils,مهندسون مدنيون\n21,Sciences,علوم\n");

    ImportedScheme scheme = data.schemes().getFirst();
    assertThat(scheme.key()).isEqualTo("tunisia-occupations");
    assertThat(scheme.concepts())
        .extracting(ImportedScheme.Concept::notation, ImportedScheme.Concept::broader)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2", ""),
            org.assertj.core.groups.Tuple.tuple("2142", "21"),
            org.assertj.core.groups.Tuple.tuple("21", "2"));
    assertThat(data.problems()).isEmpty();
  }

  @Test
  void rowsWithoutCodeOrNameAndCodesGivenTwiceStayOut() {
    ImportedData data = read("x,Un,واحد\n1,,واحد\n2,Deux,اثنان\n2,Deux,اثنان\n");

    assertThat(data.schemes().getFirst().concepts()).hasSize(1);
    assertThat(data.problems()).extracting(ImportedData.Problem::line).containsExactly(2, 3, 5);
  }
}
