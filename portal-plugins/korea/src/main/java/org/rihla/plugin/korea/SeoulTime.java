package org.rihla.plugin.korea;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.CountryPanel;
import org.rihla.plugin.Panel;

/**
 * What time it is in Seoul when it is noon in the Maghreb, today: Morocco puts its clocks back in
 * Ramadan, so that the difference is not the same all year.
 */
public final class SeoulTime implements CountryPanel {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("H 'h'", Locale.ROOT);
  private static final DateTimeFormatter ARABIC = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final BilingualText HEADING =
      new BilingualText("L’heure à Séoul", "التوقيت في سيول");

  private static final List<Capital> CAPITALS =
      List.of(
          new Capital("Africa/Algiers", "Midi à Alger", "منتصف النهار في الجزائر"),
          new Capital("Africa/Casablanca", "Midi à Rabat", "منتصف النهار في الرباط"),
          new Capital("Africa/Tunis", "Midi à Tunis", "منتصف النهار في تونس"));

  private final Clock clock;

  /** By the clock of the machine. */
  public SeoulTime() {
    this(Clock.systemUTC());
  }

  SeoulTime(Clock clock) {
    this.clock = clock;
  }

  private record Capital(String zone, String fr, String ar) {
    Panel.Line line(Clock clock) {
      ZoneId here = ZoneId.of(zone);
      LocalTime there =
          LocalDate.now(clock.withZone(here))
              .atTime(LocalTime.NOON)
              .atZone(here)
              .withZoneSameInstant(SEOUL)
              .toLocalTime();
      return new Panel.Line(
          new BilingualText(fr, ar), new BilingualText(FRENCH.format(there), ARABIC.format(there)));
    }
  }

  @Override
  public Panel panel(String country) {
    return new Panel(HEADING, CAPITALS.stream().map(capital -> capital.line(clock)).toList());
  }
}
