package org.rihla.search.benchmark.peer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line that a process answers with: {@code reply key=value&key=value}, encoded like a form.
 * Other lines are an engine's own.
 *
 * @param values by key; {@code error} says what failed
 */
public record Reply(Map<String, String> values) {

  private static final String START = "reply ";

  /** Key of what failed. */
  public static final String ERROR = "error";

  public Reply {
    values = Map.copyOf(values);
  }

  /** A reply with one value. */
  public static Reply of(String key, Object value) {
    return new Reply(Map.of(key, String.valueOf(value)));
  }

  /** Whether a line is a reply. */
  public static boolean isReply(String line) {
    return line.startsWith(START);
  }

  /** Reads a line. */
  public static Reply read(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : line.substring(START.length()).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new Reply(values);
  }

  /** The line. */
  public String line() {
    return values.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&", START, ""));
  }

  /** A text. */
  public String text(String key) {
    return values.getOrDefault(key, "");
  }

  /** A number; 0 if there is none. */
  public double number(String key) {
    return Double.parseDouble(values.getOrDefault(key, "0"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
