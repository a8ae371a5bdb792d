package org.rihla.portal.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/** A language of the portal. Nothing else is ever taken for a locale, whatever a request says. */
public enum Language {
  FR("fr", "ltr", "Français"),
  AR("ar", "rtl", "العربية");

  private final String tag;
  private final String direction;
  private final String endonym;

  Language(String tag, String direction, String endonym) {
    this.tag = tag;
    this.direction = direction;
    this.endonym = endonym;
  }

  /** BCP 47 tag: {@code fr} or {@code ar}. */
  public String tag() {
    return tag;
  }

  /** Value of the HTML {@code dir} attribute: {@code ltr} or {@code rtl}. */
  public String direction() {
    return direction;
  }

  /** The language's name in itself. */
  public String endonym() {
    return endonym;
  }

  /** The language's name as readers of a language call it, as it stands in a list. */
  public String nameIn(Language reader) {
    return LocaleDisplayNames.getInstance(
            reader.formattingLocale(), DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
        .localeDisplayName(tag);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The ICU locale of numbers and dates. The Maghreb writes Arabic with Western digits. */
  public ULocale formattingLocale() {
    return this == AR ? ULocale.forLanguageTag("ar-u-nu-latn") : ULocale.FRENCH;
  }

  public Language other() {
    return this == FR ? AR : FR;
  }

  /** The language with this tag, if it is one of the portal's. */
  public static Optional<Language> ofTag(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
