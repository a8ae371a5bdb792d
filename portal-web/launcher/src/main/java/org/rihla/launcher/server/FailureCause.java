package org.rihla.launcher.server;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a log why a start failed: the innermost cause of the first exception that has one,
 * otherwise the first severe record. Lines that follow a cause belong to it until the stack begins,
 * so a portal may explain several mistakes in one exception.
 */
final class FailureCause {
  private static final Pattern CAUSE =
      Pattern.compile("(?m)^Caused by: (.+(?:\\R(?!\\s*at |Caused by: |\\s*\\.\\.\\. |\\[).*)*)");
  private static final Pattern BOOT =
      Pattern.compile(
          "Boot Command deploy failed.*?Error occurred during deployment: (.*?)\\.? Please");
  private static final Pattern SEVERE = Pattern.compile("\\[SEVERE].*?\\[\\[\\s*(.+?)(?:]]|\\R)");
  private static final Pattern TYPE = Pattern.compile("^(?:[a-z_][\\w]*\\.)+[A-Z][\\w$]*(?:: |$)");

  private FailureCause() {}

  /** The cause in {@code log}, in the words of whoever failed; empty when the log has none. */
  static String in(String log) {
    String cause = innermost(log);
    if (!cause.isEmpty()) {
      return cause;
    }
    for (Pattern pattern : List.of(BOOT, SEVERE)) {
      Matcher matcher = pattern.matcher(log);
      if (matcher.find()) {
        return withoutType(matcher.group(1));
      }
    }
    return "";
  }

  /** Causes of one exception stand below one another: the last before the next record counts. */
  private static String innermost(String log) {
    Matcher matcher = CAUSE.matcher(log);
    String cause = "";
    int end = -1;
    while (matcher.find()) {
      if (end >= 0 && log.substring(end, matcher.start()).contains("\n[2")) {
        break;
      }
      cause = matcher.group(1);
      end = matcher.end();
    }
    return withoutType(cause.strip());
  }

  /** A sentence needs no type before it; a bare name or number says nothing without one. */
  private static String withoutType(String message) {
    String words = TYPE.matcher(message).replaceFirst("");
    return words.contains(" ") ? words : message.replaceFirst("^(?:[a-z_]\\w*\\.)+(?=[A-Z])", "");
  }
}
