package org.rihla.portal.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers and dates as each language writes them; Arabic dates carry the Hijri day beside. */
public final class Formats {
  private static final TimeZone UTC = TimeZone.GMT_ZONE;
  private static final TimeZone MAGHREB = TimeZone.getTimeZone("Africa/Tunis");
  private static final ULocale HIJRI = ULocale.forLanguageTag("ar-u-ca-islamic-umalqura-nu-latn");

  private static final LocalizedNumberFormatter FRENCH_NUMBERS =
      NumberFormatter.withLocale(Language.FR.formattingLocale());
  private static final LocalizedNumberFormatter ARABIC_NUMBERS =
      NumberFormatter.withLocale(Language.AR.formattingLocale());
  private static final Map<String, DateFormat> DATES = new ConcurrentHashMap<>();

  private Formats() {}

  /** A number with the separators of the language. */
  public static String number(Number value, Language language) {
    return numbers(language).format(value).toString();
  }

  /** A number with its own count of decimals, such as a quantity that an editor typed. */
  public static String decimal(BigDecimal value, Language language) {
    return numbers(language)
        .precision(Precision.fixedFraction(Math.max(0, value.scale())))
        .format(value)
        .toString();
  }

  /** Alternatives in a row: “a, b ou c”. */
  public static String alternatives(Collection<String> texts, Language language) {
    return ListFormatter.getInstance(
            language.formattingLocale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(texts);
  }

  private static LocalizedNumberFormatter numbers(Language language) {
    return language == Language.AR ? ARABIC_NUMBERS : FRENCH_NUMBERS;
  }

  /** The date, as precise as it is known: “14 novembre 2023”, “novembre 2023”, “2023”. */
  public static String date(PartialDate date, Language language) {
    String skeleton =
        switch (date) {
          case PartialDate.OfYear ignored -> "y";
          case PartialDate.OfMonth ignored -> "yMMMM";
          case PartialDate.OfDay ignored -> "yMMMMd";
        };
    return day(date.firstDay(), skeleton, language);
  }

  /**
   * The beginning of a period whose end follows: it does not repeat a month or year that the end
   * names, as in “13” before “27 mai 2023”.
   */
  public static String dateBefore(PartialDate start, PartialDate end, Language language) {
    LocalDate first = start.firstDay();
    LocalDate last = end.firstDay();
    boolean days = start instanceof PartialDate.OfDay && end instanceof PartialDate.OfDay;
    if (!days || first.getYear() != last.getYear()) {
      return date(start, language);
    }
    String skeleton = first.getMonth() == last.getMonth() ? "d" : "MMMMd";
    return day(first, skeleton, language);
  }

  /** French writes the first of a month as an ordinal, which ICU does not know. */
  private static String day(LocalDate day, String skeleton, Language language) {
    String text = format(day, skeleton, language.formattingLocale());
    boolean ordinal = language == Language.FR && skeleton.endsWith("d") && day.getDayOfMonth() == 1;
    return ordinal ? text.replaceFirst("^1\\b", "1er") : text;
  }

  /**
   * The Hijri date that goes with a Gregorian day or month, by the Umm al-Qura calendar; a month
   * that spans two is written with both. Years give an empty text: two Hijri years would say
   * little.
   */
  public static String hijri(PartialDate date) {
    return switch (date) {
      case PartialDate.OfYear ignored -> "";
      case PartialDate.OfDay day -> hijri(day.day(), "yMMMMd");
      case PartialDate.OfMonth month ->
          hijri(month.firstDay(), "MMMM") + " – " + hijri(month.lastDay(), "yMMMM");
    };
  }

  /** A day and a time of day by the clock of the Maghreb, to the minute. */
  public static String moment(Instant instant, Language language) {
    ULocale locale = language.formattingLocale();
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMMdHm");
    DateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(MAGHREB);
    return BidiControls.strip(format.format(Date.from(instant)));
  }

  private static String hijri(LocalDate day, String skeleton) {
    return format(day, skeleton, HIJRI);
  }

  private static String format(LocalDate day, String skeleton, ULocale locale) {
    DateFormat prototype =
        DATES.computeIfAbsent(locale + " " + skeleton, key -> dateFormat(skeleton, locale));
    // A format is not safe for threads and slow to make: each use takes a copy of a kept one.
    DateFormat format = prototype.clone();
    String text = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    // ICU sets marks for plain-text contexts; here the page isolates each language itself.
    return BidiControls.strip(text);
  }

  private static DateFormat dateFormat(String skeleton, ULocale locale) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    DateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(UTC);
    return format;
  }
}
