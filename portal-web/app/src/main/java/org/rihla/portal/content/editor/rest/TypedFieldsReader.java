package org.rihla.portal.content.editor.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.editor.TypedFields;
import org.rihla.portal.content.editor.ValueMark;
import org.rihla.portal.content.form.SubmittedForm;

/** Reads what a page sends; what has another shape counts as not sent. */
final class TypedFieldsReader {
  private TypedFieldsReader() {}

  static TypedFields read(Map<String, Object> body) {
    long lock = body.get("lock") instanceof Number number ? number.longValue() : -1;
    return new TypedFields(
        lock,
        form(body.get("values")),
        form(body.get("before")),
        marks(body.get("mine")),
        Boolean.TRUE.equals(body.get("keep")));
  }

  private static SubmittedForm form(@Nullable Object tree) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((name, texts) -> values.put(String.valueOf(name), texts(texts)));
    }
    return new SubmittedForm(values);
  }

  private static Map<String, ValueMark> marks(@Nullable Object tree) {
    Map<String, ValueMark> marks = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (path, mark) -> marks.put(String.valueOf(path), new ValueMark(String.valueOf(mark))));
    }
    return marks;
  }

  private static List<String> texts(@Nullable Object tree) {
    return tree instanceof List<?> list
        ? list.stream().filter(String.class::isInstance).map(String::valueOf).toList()
        : List.of();
  }
}
