package org.rihla.portal.content.editor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.Sha256;

/**
 * Stands for a value of a draft, so that a page can say which one its reader has seen. Values that
 * a form shows alike have the same mark: 3 and “3”, nothing and an empty text.
 *
 * @param text hexadecimal; anything that came from outside, and then it may stand for no value
 */
public record ValueMark(String text) {

  static ValueMark of(@Nullable Object value) {
    MessageDigest digest = Sha256.digest();
    add(digest, value);
    return new ValueMark(Sha256.hex(digest));
  }

  private static void add(MessageDigest digest, @Nullable Object value) {
    switch (value) {
      case null -> part(digest, 't', "");
      case Map<?, ?> map -> {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, inner) -> sorted.put(String.valueOf(key), inner));
        part(digest, 'm', Integer.toString(sorted.size()));
        sorted.forEach((key, inner) -> {
          part(digest, 'k', key);
          add(digest, inner);
        });
      }
      case List<?> list -> {
        part(digest, 'l', Integer.toString(list.size()));
        list.forEach(inner -> add(digest, inner));
      }
      default -> part(digest, 't', String.valueOf(value));
    }
  }

  /** Kind and length first, so that no two values come to the same bytes. */
  private static void part(MessageDigest digest, char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((byte) kind);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }
}
