package org.rihla.portal.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an item is called wherever people write it: its type and a key of its own, as in {@code
 * finding/skills-anticipation}.
 */
public record ItemKey(String type, String key) {
  private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Reads {@code type/key}; empty when the text has not that shape. */
  public static Optional<ItemKey> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    ItemKey key = new ItemKey(text.substring(0, slash), text.substring(slash + 1));
    return key.isValid() ? Optional.of(key) : Optional.empty();
  }

  /** Lower-case letters, digits and single hyphens, at most 100 characters each. */
  public boolean isValid() {
    return type.length() <= 100
        && key.length() <= 100
        && SEGMENT.matcher(type).matches()
        && SEGMENT.matcher(key).matches();
  }

  @Override
  public String toString() {
    return type + "/" + key;
  }
}
