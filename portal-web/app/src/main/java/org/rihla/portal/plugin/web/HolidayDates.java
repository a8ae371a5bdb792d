package org.rihla.portal.plugin.web;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Language;
import org.rihla.portal.plugin.Holidays;

/** Days of holidays in words, each in its own calendar. */
final class HolidayDates {
  private HolidayDates() {}

  /** Day and month, such as “20 mars” or “10 dhou al-hijja”. */
  static String of(Holidays.Holiday day, Language language) {
    ULocale locale = language.formattingLocale();
    if (day.hijri()) {
      locale = locale.setKeywordValue("calendar", "islamic-umalqura");
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    // A year in which every month that is asked for has thirty days would be needed to show the
    // last
    // day of all; holidays fall earlier, and a leap year has the rest.
    calendar.set(day.hijri() ? 1445 : 2024, day.month() - 1, day.day());
    SimpleDateFormat format = new SimpleDateFormat("d MMMM", locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    format.setCalendar(calendar);
    String text = BidiControls.strip(format.format(calendar.getTime()));
    boolean first = language == Language.FR && day.day() == 1;
    return first ? text.replaceFirst("^1\\b", "1er") : text;
  }
}
