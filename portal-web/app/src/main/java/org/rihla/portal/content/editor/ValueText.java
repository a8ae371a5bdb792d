package org.rihla.portal.content.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.form.Control.Choices;
import org.rihla.portal.content.form.FormField;

/** Values of a draft in words, for whoever compares them: labels rather than keys. */
final class ValueText {
  private final Map<String, FormField> fields;

  ValueText(List<FormField> fields) {
    this.fields =
        fields.stream().collect(Collectors.toMap(FormField::name, field -> field, (a, b) -> a));
  }

  /** What a field is called, or its path where the form has none of that name. */
  String label(String path) {
    FormField field = fields.get(path);
    return field == null ? path : field.label();
  }

  /** A value of a field. */
  String of(String path, @Nullable Object value) {
    FormField field = fields.get(path);
    return switch (value) {
      case null -> "";
      case Map<?, ?> map ->
          map.values().stream()
              .map(part -> of("", part))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "));
      case List<?> list ->
          list.stream().map(element -> of(path, element)).collect(Collectors.joining("\n"));
      default -> label(field, String.valueOf(value));
    };
  }

  private static String label(@Nullable FormField field, String key) {
    if (field != null && field.control() instanceof Choices choices) {
      return choices.options().stream()
          .filter(option -> option.key().equals(key))
          .map(option -> option.label())
          .findFirst()
          .orElse(key);
    }
    return key;
  }
}
