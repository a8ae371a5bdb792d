package org.rihla.portal.content.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.language.PartialDate;

/**
 * A date or period as it is shown.
 *
 * @param iso for the {@code datetime} attribute; of the start
 * @param text in words
 * @param hijri the Hijri date beside it on Arabic pages, otherwise empty
 */
public record DateView(String iso, String text, String hijri) {

  /** A date, as precise as it is known. */
  public static DateView of(PartialDate date, Language language) {
    return new DateView(
        date.iso(),
        Formats.date(date, language),
        language == Language.AR ? Formats.hijri(date) : "");
  }

  /** A period; without an end, or with the same end, it reads as a date. */
  public static DateView of(PartialDate start, @Nullable PartialDate end, Language language) {
    if (end == null || end.iso().equals(start.iso())) {
      return of(start, language);
    }
    Messages words = Messages.in(language);
    // French says “du 3 au 7 mai”, but not “du mai au juin”: shorter dates take a dash.
    boolean days = start instanceof PartialDate.OfDay && end instanceof PartialDate.OfDay;
    String text =
        words.get(
            days ? "date.period" : "date.span",
            Formats.dateBefore(start, end, language),
            Formats.date(end, language));
    return new DateView(start.iso(), text, language == Language.AR ? hijri(start, end, words) : "");
  }

  private static String hijri(PartialDate start, PartialDate end, Messages words) {
    String first = Formats.hijri(start);
    String last = Formats.hijri(end);
    return first.isEmpty() || last.isEmpty() ? "" : words.get("date.period", first, last);
  }

  /** Reads the ISO texts that the index keeps of an item. */
  public static Optional<DateView> ofIso(
      @Nullable String start, @Nullable String end, Language language) {
    if (start == null) {
      return Optional.empty();
    }
    return PartialDate.parse(start)
        .map(from -> of(from, end == null ? null : PartialDate.parse(end).orElse(null), language));
  }
}
