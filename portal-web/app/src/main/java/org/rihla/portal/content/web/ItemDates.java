package org.rihla.portal.content.web;

import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.DateView;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.PartialDate;

/**
 * The date that stands for an item: of its dating field, or of publication if its type has none.
 */
final class ItemDates {
  private ItemDates() {}

  static Optional<DateView> of(
      Item item, ContentType type, Map<String, FieldValue> values, Language language) {
    if (type.dating().isEmpty()) {
      return Optional.of(published(item, language));
    }
    return type.dating()
        .flatMap(field -> Optional.ofNullable(values.get(field.key())))
        .map(value -> of(value, language));
  }

  static DateView published(Item item, Language language) {
    return DateView.of(new PartialDate.OfDay(item.publishedOn()), language);
  }

  static DateView of(FieldValue value, Language language) {
    return switch (value) {
      case FieldValue.Date date -> DateView.of(date.date(), language);
      case FieldValue.Period period -> DateView.of(period.start(), period.end(), language);
      default -> throw new IllegalArgumentException("Neither a date nor a period: " + value);
    };
  }
}
