package org.rihla.search.bilingual.source;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Names of countries, languages, scripts, currencies, units, months and days as Unicode's Common
 * Locale Data Repository has them in both languages.
 */
public final class IcuNames {

  private static final String SOURCE = "CLDR";
  private static final List<ULocale> ARABIC =
      List.of(new ULocale("ar"), new ULocale("ar-MA"), new ULocale("ar-TN"), new ULocale("ar-LB"));

  private final List<BilingualEntry> entries = new ArrayList<>();

  private IcuNames() {}

  /** All names that both languages have. */
  public static List<BilingualEntry> entries() {
    IcuNames names = new IcuNames();
    LocaleDisplayNames french = LocaleDisplayNames.getInstance(ULocale.FRENCH);
    LocaleDisplayNames arabic = LocaleDisplayNames.getInstance(ARABIC.getFirst());
    names.add(
        List.of(ULocale.getISOCountries()), french::regionDisplayName, arabic::regionDisplayName);
    names.add(
        List.of(ULocale.getISOLanguages()),
        french::languageDisplayName,
        arabic::languageDisplayName);
    names.addCurrencies();
    names.addUnits();
    names.addCalendar();
    return List.copyOf(names.entries);
  }

  private void add(
      List<String> codes, Function<String, String> french, Function<String, String> arabic) {
    for (String code : codes) {
      add(code, french.apply(code), arabic.apply(code));
    }
  }

  /** A name that is its own code is missing in the repository. */
  private void add(String code, String french, String arabic) {
    if (!french.equals(code) && !arabic.equals(code) && !french.equals(arabic)) {
      entries.add(new BilingualEntry(french, arabic, 1, SOURCE));
    }
  }

  private void addCurrencies() {
    for (Currency currency : Currency.getAvailableCurrencies()) {
      add(
          currency.getCurrencyCode(),
          currency.getDisplayName(ULocale.FRENCH.toLocale()),
          currency.getDisplayName(ARABIC.getFirst().toLocale()));
    }
  }

  private void addUnits() {
    MeasureFormat french =
        MeasureFormat.getInstance(ULocale.FRENCH, MeasureFormat.FormatWidth.WIDE);
    MeasureFormat arabic =
        MeasureFormat.getInstance(ARABIC.getFirst(), MeasureFormat.FormatWidth.WIDE);
    for (MeasureUnit unit : MeasureUnit.getAvailable()) {
      if (!"currency".equals(unit.getType())) {
        add(
            unit.getSubtype(),
            String.valueOf(french.getUnitDisplayName(unit)),
            String.valueOf(arabic.getUnitDisplayName(unit)));
      }
    }
  }

  private void addCalendar() {
    DateFormatSymbols french = DateFormatSymbols.getInstance(ULocale.FRENCH);
    for (ULocale locale : ARABIC) {
      DateFormatSymbols arabic = DateFormatSymbols.getInstance(locale);
      addAll(french.getMonths(), arabic.getMonths());
      addAll(french.getWeekdays(), arabic.getWeekdays());
    }
  }

  private void addAll(String[] french, String[] arabic) {
    for (int i = 0; i < Math.min(french.length, arabic.length); i++) {
      if (!french[i].isEmpty() && !arabic[i].isEmpty()) {
        entries.add(new BilingualEntry(french[i], arabic[i], 1, SOURCE));
      }
    }
  }
}
