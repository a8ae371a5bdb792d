package org.rihla.portal.content;

import java.util.List;
import org.rihla.portal.content.value.Violation;

/** Values in a draft that its type no longer declares. They are kept, and said to be so. */
public final class Undeclared {
  private static final String CODE = "unknown-field";

  private Undeclared() {}

  static boolean is(Violation violation) {
    return violation.code().equals(CODE);
  }

  /** Paths of the values that these violations say are not declared. */
  public static List<String> paths(List<Violation> violations) {
    return violations.stream().filter(Undeclared::is).map(Violation::path).toList();
  }

  /** What remains wrong. */
  public static List<Violation> others(List<Violation> violations) {
    return violations.stream().filter(violation -> !is(violation)).toList();
  }
}
