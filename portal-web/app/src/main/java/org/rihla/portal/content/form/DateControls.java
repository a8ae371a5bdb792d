package org.rihla.portal.content.form;

import com.ibm.icu.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.content.form.Control.DateParts;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.PartialDate;

/** Makes controls of dates. */
final class DateControls {
  private final Language reader;
  private final List<Option> months;

  DateControls(Language reader) {
    this.reader = reader;
    this.months = months(reader);
  }

  private static List<Option> months(Language reader) {
    String[] names =
        new DateFormatSymbols(reader.formattingLocale())
            .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
    List<Option> months = new ArrayList<>();
    for (String name : names) {
      months.add(new Option(String.valueOf(months.size() + 1), name, "", 0));
    }
    return List.copyOf(months);
  }

  DateParts date(String name, Tree tree) {
    DateText text = DateText.of(tree.text());
    String hijri =
        reader == Language.AR ? PartialDate.parse(tree.text()).map(Formats::hijri).orElse("") : "";
    return new DateParts(name, text.year(), text.month(), text.day(), months, hijri);
  }
}
