package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;

/** Violations that wait for the field that they belong to; each is handed out once. */
final class Problems {
  private final Language reader;
  private final List<Violation> waiting;

  Problems(List<Violation> violations, Language reader) {
    this.reader = reader;
    this.waiting = new ArrayList<>(violations);
  }

  /** What is wrong at a place or below it and was not taken by a deeper one. */
  List<String> take(String name) {
    return texts(violationsAt(name));
  }

  List<Violation> violationsAt(String name) {
    List<Violation> found =
        waiting.stream().filter(violation -> isAtOrBelow(violation.path(), name)).toList();
    waiting.removeAll(found);
    return found;
  }

  private static boolean isAtOrBelow(String path, String name) {
    return path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + "[");
  }

  private List<String> texts(List<Violation> violations) {
    return violations.stream().map(violation -> violation.text(reader)).distinct().toList();
  }

  /** What nobody took. */
  List<String> rest() {
    return texts(waiting);
  }
}
