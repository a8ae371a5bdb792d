package org.rihla.portal.indexing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.language.LocalizedText;
import org.rihla.search.IndexedText;

/** Names of who made an item: what its fields say whose schema.org property means that. */
record IndexedAuthors(ContentType type) {
  private static final Set<String> PROPERTIES =
      Set.of("author", "contributor", "creator", "performer");

  /** The names in every language; one too long for a name is found as text alone. */
  List<String> of(Item item, Map<String, FieldValue> values) {
    return type.fields().stream()
        .flatMap(
            field -> Stream.concat(written(field, item), named(field, values.get(field.key()))))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && name.length() <= IndexedText.LONGEST_TITLE)
        .distinct()
        .toList();
  }

  private static Stream<String> written(Field field, Item item) {
    return namesAuthors(field)
        ? item.translations().stream().flatMap(text -> text.text(field.key()).stream())
        : Stream.empty();
  }

  private static Stream<String> named(Field field, @Nullable FieldValue value) {
    return switch (value) {
      case FieldValue.Text text when namesAuthors(field) -> both(text.text());
      case FieldValue.Contacts contacts when namesAuthors(field) ->
          contacts.contacts().stream().flatMap(contact -> both(contact.name()));
      case FieldValue.Table table ->
          table.cells(field).flatMap(cell -> named(cell.column(), cell.value()));
      case null, default -> Stream.empty();
    };
  }

  private static boolean namesAuthors(Field field) {
    String property = field.property();
    return property != null && PROPERTIES.contains(property);
  }

  private static Stream<String> both(LocalizedText name) {
    return Stream.of(name.fr(), name.ar());
  }
}
