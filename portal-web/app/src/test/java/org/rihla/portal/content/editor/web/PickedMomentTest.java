package org.rihla.portal.content.editor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PickedMomentTest {
  private static PickedMoment picked(String day, String time, String zone) {
    PickedMoment moment = new PickedMoment();
    moment.setDay(day);
    moment.setTime(time);
    moment.setZone(zone);
    return moment;
  }

  @Test
  void aTimeIsByTheClockOfTheDeviceThatItWasPickedOn() {
    assertThat(picked("2026-12-01", "09:30", "Asia/Seoul").instant())
        .contains(Instant.parse("2026-12-01T00:30:00Z"));
    assertThat(picked("2026-12-01", "09:30", "Africa/Casablanca").instant())
        .contains(Instant.parse("2026-12-01T08:30:00Z"));
  }

  @Test
  void withoutAClockThatIsKnownItIsThatOfTunis() {
    for (String zone : new String[] {"", "Mars/Olympus", "../../etc"}) {
      assertThat(picked("2026-12-01", "09:30", zone).instant())
          .contains(Instant.parse("2026-12-01T08:30:00Z"));
    }
  }

  @Test
  void anHourThatASummerTimeSkipsIsTheOneAfterIt() {
    assertThat(picked("2027-03-28", "02:30", "Europe/Paris").instant())
        .contains(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @Test
  void whatIsNoDayOrNoHourIsNoTime() {
    assertThat(picked("", "09:30", "").instant()).isEmpty();
    assertThat(picked("2026-02-30", "09:30", "").instant()).isEmpty();
    assertThat(picked("2026-02-03", "25:00", "").instant()).isEmpty();
  }
}
