package org.rihla.plugin.korea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeoulTimeTest {
  private static List<String> french(String now) {
    SeoulTime time = new SeoulTime(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    return time.panel("KR").lines().stream().map(line -> line.value().fr()).toList();
  }

  @Test
  void seoulIsEightHoursAheadOfTheMaghreb() {
    assertThat(french("2026-11-26T10:00:00Z")).containsExactly("20 h", "20 h", "20 h");
  }

  @Test
  void inRamadanMoroccoIsOneHourFartherAway() {
    assertThat(french("2026-03-01T10:00:00Z")).containsExactly("20 h", "21 h", "20 h");
  }

  @Test
  void bothLanguagesSayTheSame() {
    SeoulTime time = new SeoulTime();

    assertThat(time.panel("KR").lines())
        .hasSize(3)
        .allSatisfy(
            line -> assertThat(line.value().ar()).startsWith(line.value().fr().substring(0, 2)));
  }
}
