package org.rihla.portal.content.value;

import java.util.List;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/**
 * Something in an item that its content type does not allow.
 *
 * @param path where, such as {@code fields.period.from}
 * @param code stable; its message has the key {@code violation.<code>}
 * @param arguments values for the message
 */
public record Violation(String path, String code, List<Object> arguments) {

  public static Violation of(String path, String code, Object... arguments) {
    return new Violation(path, code, List.of(arguments));
  }

  /** The path and the message, for a reader of that language. */
  public String message(Language language) {
    return path + ": " + text(language);
  }

  /** The message; an argument in both languages is said in that of the reader. */
  public String text(Language language) {
    Object[] said =
        arguments.stream()
            .map(argument ->
                argument instanceof LocalizedText both ? both.inOrOther(language) : argument)
            .toArray();
    return Messages.in(language).get("violation." + code, said);
  }
}
