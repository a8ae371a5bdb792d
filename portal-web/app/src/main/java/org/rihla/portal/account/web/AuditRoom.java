package org.rihla.portal.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.AuditEntry;
import org.rihla.portal.account.AuditFilter;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditReader;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** The audit log. The address holds the whole filter, so that it can be kept and sent. */
@Named
@RequestScoped
public class AuditRoom {
  private static final int LAST_YEAR = 9_999;
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  @Inject private CurrentCaller caller;
  @Inject private AuditReader reader;

  /** A line. */
  public record Row(String time, String kind, String by, String subject, String detail) {}

  /** A kind to choose. */
  public record Choice(String value, String label, boolean chosen) {}

  /** One page of lines, newest first. */
  public List<Row> getRows() {
    return reader.lines(caller.get(), filter(), CurrentRoom.page()).stream()
        .map(AuditRoom::row)
        .toList();
  }

  private static Row row(AuditEntry entry) {
    Messages words = CurrentRoom.words();
    String by = entry.accountName().isEmpty() ? words.get("audit.nobody") : entry.accountName();
    return new Row(
        Formats.moment(entry.occurredAt(), CurrentRoom.language()),
        words.get("audit.kind." + entry.kind().key()),
        by,
        entry.subject(),
        entry.detail());
  }

  /** Pages before and after. */
  public Pager getPager() {
    String query =
        "?kind="
            + Links.encode(CurrentRoom.parameter("kind"))
            + "&q="
            + Links.encode(getQuery())
            + "&from="
            + Links.encode(getFrom())
            + "&until="
            + Links.encode(getUntil())
            + "&";
    long found = reader.count(caller.get(), filter());
    String address = RoomLinks.to(CurrentRoom.language(), Room.AUDIT);
    return Pager.of(found, AuditReader.PAGE, CurrentRoom.page(), address + query);
  }

  private AuditFilter filter() {
    Instant from = day(getFrom()).map(AuditRoom::begin).orElse(FIRST);
    Instant until = day(getUntil()).map(day -> begin(day.plusDays(1))).orElse(LAST);
    return new AuditFilter(kind().orElse(null), getQuery(), from, until);
  }

  private static Optional<AuditKind> kind() {
    String chosen = CurrentRoom.parameter("kind");
    return Arrays.stream(AuditKind.values()).filter(kind -> kind.key().equals(chosen)).findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      Optional<LocalDate> day =
          text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
      return day.filter(known -> known.getYear() >= 1 && known.getYear() < LAST_YEAR);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether a day that the address gives is none. */
  public boolean isConfused() {
    return (!getFrom().isEmpty() && day(getFrom()).isEmpty())
        || (!getUntil().isEmpty() && day(getUntil()).isEmpty());
  }

  /** The kinds to choose from. */
  public List<Choice> getKinds() {
    Messages words = CurrentRoom.words();
    Optional<AuditKind> chosen = kind();
    return Arrays.stream(AuditKind.values())
        .map(kind ->
            new Choice(
                kind.key(),
                words.get("audit.kind." + kind.key()),
                chosen.filter(kind::equals).isPresent()))
        .toList();
  }

  public String getQuery() {
    return CurrentRoom.parameter("q");
  }

  public String getFrom() {
    return CurrentRoom.parameter("from");
  }

  public String getUntil() {
    return CurrentRoom.parameter("until");
  }
}
