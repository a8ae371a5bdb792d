package org.rihla.plugin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An item that a file holds.
 *
 * @param type key of a content type, such as {@code training-offer}
 * @param key its own key, for ever: the country's two letters in lower case, a hyphen, and
 *     lower-case Latin letters, digits and hyphens
 * @param title in both languages
 * @param summary one or two sentences in both languages
 * @param fields values that are the same in both languages, by key of field, as the portal's {@code
 *     item.yaml} has them: texts, numbers, truth values, lists and maps of these
 * @param texts fields that are written in each language, by key of field
 * @since 1.1.0
 */
public record ImportedItem(
    String type,
    String key,
    BilingualText title,
    BilingualText summary,
    Map<String, Object> fields,
    Map<String, BilingualText> texts) {
  private static final int DEEPEST = 10;

  /**
   * Copies, so that nothing of a plugin's own stays in what the portal keeps.
   *
   * @throws IllegalArgumentException if a value is of another kind
   */
  public ImportedItem {
    Map<String, Object> plain = new TreeMap<>();
    fields.forEach((field, value) -> plain.put(field, plain(value, DEEPEST)));
    fields = Collections.unmodifiableMap(plain);
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  private static Object plain(Object value, int depth) {
    if (depth > 0) {
      if (value instanceof String || value instanceof Boolean) {
        return value;
      }
      if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
        return value;
      }
      if (value instanceof List<?> list) {
        List<Object> copy = new ArrayList<>();
        list.forEach(element -> copy.add(plain(element, depth - 1)));
        return Collections.unmodifiableList(copy);
      }
      if (value instanceof Map<?, ?> map) {
        Map<String, Object> copy = new TreeMap<>();
        map.forEach((name, part) -> copy.put(String.valueOf(name), plain(part, depth - 1)));
        return Collections.unmodifiableMap(copy);
      }
    }
    throw new IllegalArgumentException("Not a value of a field: " + value);
  }
}
