package org.rihla.portal.content.editor.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** A day and a time of day as somebody picked them, by the clock of their device. */
public final class PickedMoment {
  /** The clock that the portal goes by when a device does not name its own. */
  static final ZoneId MAGHREB = ZoneId.of("Africa/Tunis");

  private String day = "";
  private String time = "08:00";
  private String zone = "";

  /** When that is; empty when it is no day or no time of day. */
  Optional<Instant> instant() {
    try {
      LocalDate date = LocalDate.parse(day.strip());
      return Optional.of(date.atTime(LocalTime.parse(time.strip())).atZone(zone()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private ZoneId zone() {
    return ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : MAGHREB;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day == null ? "" : day;
  }

  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time == null ? "" : time;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone == null ? "" : zone;
  }
}
