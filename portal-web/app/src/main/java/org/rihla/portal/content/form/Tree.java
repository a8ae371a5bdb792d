package org.rihla.portal.content.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in a stored tree; whatever shape is missing is read as nothing. */
record Tree(@Nullable Object value) {

  Tree get(String key) {
    return new Tree(value instanceof Map<?, ?> map ? map.get(key) : null);
  }

  /** The elements of a list; something else is a list of one. */
  List<Tree> elements() {
    if (value instanceof List<?> list) {
      List<Tree> elements = new ArrayList<>();
      list.forEach(element -> elements.add(new Tree(element)));
      return elements;
    }
    return value == null ? List.of() : List.of(this);
  }

  /** A scalar as text, or an empty text. */
  String text() {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case BigDecimal number -> number.toPlainString();
      case Number number -> new BigDecimal(number.toString()).toPlainString();
      case Boolean flag -> flag.toString();
      default -> "";
    };
  }

  /** The scalars of a list, without empty ones. */
  List<String> texts() {
    return elements().stream().map(Tree::text).filter(text -> !text.isEmpty()).toList();
  }
}
