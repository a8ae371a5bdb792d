package org.rihla.search.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void withoutAWordThreeSizesOfAllEnginesAreMeasured() {
    Settings settings = Settings.read(List.of());
    assertThat(settings.sizes()).containsExactly(10_000, 100_000, 1_000_000);
    assertThat(settings.engines()).containsExactly("rihla", "lucene", "solr", "opensearch");
  }

  @Test
  void sizesAddUpAndOfOtherOptionsTheLastCounts() {
    Settings settings =
        Settings.read(
            List.of("--documents", "10", "--heap", "1g", "--documents", "20", "--heap", "2g"));
    assertThat(settings.sizes()).containsExactly(10, 20);
    assertThat(settings.heap()).isEqualTo("2g");
  }

  @Test
  void ofMoreDocumentsThanAreDifferentTheOthersAreCopies() {
    Settings settings = Settings.read(List.of("--documents", "10,40", "--different", "20"));
    assertThat(settings.different(10)).isEqualTo(10);
    assertThat(settings.copies(10)).isEqualTo(1);
    assertThat(settings.different(40)).isEqualTo(20);
    assertThat(settings.copies(40)).isEqualTo(2);
    assertThatThrownBy(() -> Settings.read(List.of("--documents", "50", "--different", "20")))
        .hasMessageContaining("50")
        .hasMessageContaining("20");
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThatThrownBy(() -> Settings.read(List.of("--documents", "many")))
        .hasMessageContaining("--documents")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> Settings.read(List.of("--seed"))).hasMessageContaining("value");
    assertThatThrownBy(() -> Settings.read(List.of("--fast", "yes")))
        .hasMessageContaining("--fast");
  }
}
