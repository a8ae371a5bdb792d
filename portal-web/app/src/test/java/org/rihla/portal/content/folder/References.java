package org.rihla.portal.content.folder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;

/** The items that a value refers to, those in the cells of tables included. */
final class References {
  private References() {}

  static List<String> of(Field field, FieldValue value) {
    return keys(field, value).map(ItemKey::toString).toList();
  }

  private static Stream<ItemKey> keys(Field field, FieldValue value) {
    return switch (value) {
      case FieldValue.References references -> references.items().stream();
      case FieldValue.Contacts contacts ->
          contacts.contacts().stream()
              .map(FieldValue.Contact::organisation)
              .filter(Objects::nonNull);
      case FieldValue.Table table ->
          table.cells(field).flatMap(cell -> keys(cell.column(), cell.value()));
      default -> Stream.empty();
    };
  }
}
