package org.rihla.search.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void aPercentileIsTheLeastThatSoManyDoNotExceed() {
    Latencies latencies = new Latencies();
    for (int i = 100; i >= 1; i--) {
      latencies.add(i * 1_000_000L);
    }
    assertThat(latencies.millis(50)).isEqualTo(50);
    assertThat(latencies.millis(99)).isEqualTo(99);
    assertThat(latencies.millis(100)).isEqualTo(100);
  }

  @Test
  void oneDurationIsEveryPercentileAndNoneIsZero() {
    Latencies one = new Latencies();
    assertThat(one.millis(99)).isZero();
    one.add(3_000_000);
    assertThat(one.millis(1)).isEqualTo(3);
    assertThat(one.millis(99)).isEqualTo(3);
  }

  @Test
  void threadsAreCountedTogether() {
    Latencies all = new Latencies();
    for (int thread = 0; thread < 2; thread++) {
      Latencies one = new Latencies();
      for (int i = 0; i < 2_000; i++) {
        one.add(thread * 1_000_000L);
      }
      all.addAll(one);
    }
    assertThat(all.size()).isEqualTo(4_000);
    assertThat(all.millis(50)).isZero();
    assertThat(all.millis(51)).isEqualTo(1);
  }
}
