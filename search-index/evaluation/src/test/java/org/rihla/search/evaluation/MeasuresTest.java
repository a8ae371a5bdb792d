package org.rihla.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void theOnlyRelevantDocumentInFirstPlaceIsPerfect() {
    assertThat(Measures.of(List.of("a", "b"), Map.of("a", 1))).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void aLaterPlaceGainsLess() {
    Measures measures = Measures.of(List.of("b", "c", "a"), Map.of("a", 1));
    assertThat(measures.ndcg()).isEqualTo(0.5, within(1e-9));
    assertThat(measures.reciprocalRank()).isEqualTo(1.0 / 3, within(1e-9));
  }

  @Test
  void beyondTheTenthPlaceOnlyRecallCounts() {
    List<String> ranked = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
    assertThat(Measures.of(ranked, Map.of("40", 1))).isEqualTo(new Measures(0, 0, 1));
  }

  @Test
  void gradesWeighAndWhatIsMissingCosts() {
    Measures measures = Measures.of(List.of("a"), Map.of("a", 1, "b", 3));
    double ideal = 3 + 1 / (Math.log(3) / Math.log(2));
    assertThat(measures.ndcg()).isEqualTo(1 / ideal, within(1e-9));
    assertThat(measures.recall()).isEqualTo(0.5);
  }

  @Test
  void nothingFoundIsZero() {
    assertThat(Measures.of(List.of(), Map.of("a", 1))).isEqualTo(new Measures(0, 0, 0));
  }
}
