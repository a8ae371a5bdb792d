package org.rihla.portal.content;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares plain trees by what they say: a number read from JSON is the one that was written. */
final class SameValues {
  private SameValues() {}

  static boolean same(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Number && right instanceof Number) {
      return new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString())) == 0;
    }
    if (left instanceof List<?> one && right instanceof List<?> other) {
      return one.size() == other.size() && sameElements(one.iterator(), other.iterator());
    }
    if (left instanceof Map<?, ?> one && right instanceof Map<?, ?> other) {
      return one.keySet().equals(other.keySet())
          && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }
    return left == null ? right == null : left.equals(right);
  }

  private static boolean sameElements(Iterator<?> one, Iterator<?> other) {
    while (one.hasNext()) {
      if (!same(one.next(), other.next())) {
        return false;
      }
    }
    return true;
  }
}
