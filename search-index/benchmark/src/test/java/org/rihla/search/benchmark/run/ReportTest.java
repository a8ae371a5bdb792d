package org.rihla.search.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.search.benchmark.run.Figures.Figure;

class ReportTest {

  @Test
  void everyFigureIsSetBesideTheEnginesOwnAndAboveOneIsAlwaysInItsFavour() {
    Figures figures = new Figures();
    figures.add(new Figure("rihla", 10, "full", 1, Measure.QUERIES_PER_SECOND, 200));
    figures.add(new Figure("solr", 10, "full", 1, Measure.QUERIES_PER_SECOND, 50));
    figures.add(new Figure("rihla", 10, "full", 1, Measure.P50, 1));
    figures.add(new Figure("solr", 10, "full", 1, Measure.P50, 3));
    Settings settings =
        Settings.read(List.of("--documents", "10", "--engines", "rihla,solr,opensearch"));
    String markdown = new Report(settings, figures, List.of("opensearch: no")).markdown();
    assertThat(markdown)
        .contains("| full | 1 | queries/s | 200 | 50 (4.00) | – |")
        .contains("| full | 1 | p50 ms | 1.00 | 3.00 (3.00) | – |")
        .contains("full requests to solr, 10 documents, one thread: 4.00 (aim: 2.0, reached)")
        .contains("not measured: opensearch: no");
  }

  @Test
  void aFigureIsALineOfJson() {
    assertThat(new Figure("rihla", 10, "full", 2, Measure.P99, 1.5).json())
        .isEqualTo(
            "{\"engine\":\"rihla\",\"documents\":10,\"request\":\"full\",\"threads\":2,\"measure\":\"p99 ms\",\"value\":1.5000}");
  }
}
