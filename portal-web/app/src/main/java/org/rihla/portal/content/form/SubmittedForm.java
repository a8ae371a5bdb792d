package org.rihla.portal.content.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rihla.portal.language.BidiControls;

/** What a browser sent: texts by the names of controls. Only the reader of a form asks it. */
public final class SubmittedForm {
  private final Map<String, List<String>> values;

  /**
   * @param values by name, in the order in which they were sent
   */
  public SubmittedForm(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
  }

  /** The parameters of a request. */
  public static SubmittedForm of(Map<String, String[]> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.forEach((name, texts) -> values.put(name, Arrays.asList(texts)));
    return new SubmittedForm(values);
  }

  /** Whether the form had this control at all, be it empty. */
  boolean has(String name) {
    return values.containsKey(name)
        || values.keySet().stream().anyMatch(other -> isBelow(other, name));
  }

  private static boolean isBelow(String other, String name) {
    return other.length() > name.length()
        && other.startsWith(name)
        && (other.charAt(name.length()) == '.' || other.charAt(name.length()) == '[');
  }

  /** A line: no control characters, no blanks around it. */
  String line(String name) {
    return BidiControls.strip(first(name)).replaceAll("\\s*\\n\\s*", " ").strip();
  }

  /** A text of several lines, as Markdown is. */
  String text(String name) {
    return first(name).replace("\r\n", "\n").replace("\u0000", "").strip();
  }

  /** A list is sent with an empty value before the chosen one. */
  private String first(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** All values of a control that takes several, without empty and repeated ones. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(text -> BidiControls.strip(text).strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The places of the rows of a list, in their order; the row that is not there yet has none. */
  List<Integer> places(String name) {
    Map<Integer, Boolean> places = new TreeMap<>();
    String start = name + "[";
    for (String other : values.keySet()) {
      int end = other.startsWith(start) ? other.indexOf(']', start.length()) : -1;
      if (end > 0 && other.substring(start.length(), end).matches("[0-9]{1,4}")) {
        places.put(Integer.valueOf(other.substring(start.length(), end)), true);
      }
    }
    return List.copyOf(places.keySet());
  }
}
