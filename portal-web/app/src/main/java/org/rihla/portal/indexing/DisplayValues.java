package org.rihla.portal.indexing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.PartialDate;

/**
 * What a page needs to show a hit without asking the database. The keys are shared with {@code
 * org.rihla.portal.search}, which reads them.
 */
public final class DisplayValues {
  public static final String TITLE = "title-";
  public static final String SUMMARY = "summary-";
  public static final String SLUG = "slug-";
  public static final String START = "start";
  public static final String END = "end";
  public static final String NATURE = "nature";
  public static final String COUNTRIES = "countries";

  private DisplayValues() {}

  static Map<String, String> of(Item item, ContentType type, Map<String, FieldValue> values) {
    Map<String, String> display = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      display.put(SLUG + language.tag(), item.slug(language));
    }
    for (Translation text : item.translations()) {
      display.put(TITLE + text.language().tag(), text.title());
      display.put(SUMMARY + text.language().tag(), text.summary());
    }
    type.dating()
        .map(field -> values.get(field.key()))
        .ifPresentOrElse(
            value -> date(value, display),
            () -> {
              if (type.dating().isEmpty()) {
                display.put(START, new PartialDate.OfDay(item.publishedOn()).iso());
              }
            });
    if (values.get(NATURE) instanceof FieldValue.Choice choice) {
      display.put(NATURE, choice.options().get(0));
    }
    if (values.get(COUNTRIES) instanceof FieldValue.Concepts concepts) {
      display.put(COUNTRIES, String.join(" ", concepts.notations()));
    }
    return display;
  }

  private static void date(FieldValue value, Map<String, String> display) {
    if (value instanceof FieldValue.Date date) {
      display.put(START, date.date().iso());
    } else if (value instanceof FieldValue.Period period) {
      display.put(START, period.start().iso());
      PartialDate end = period.end();
      if (end != null) {
        display.put(END, end.iso());
      }
    }
  }
}
