package org.rihla.portal.terminology;

import java.util.Arrays;
import java.util.List;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/**
 * Something that keeps a change of taxonomies from being made.
 *
 * @param code stable; {@code term.problem.<code>} is its message
 * @param arguments values for the message's placeholders
 */
public record TermProblem(String code, List<String> arguments) {
  public TermProblem {
    arguments = List.copyOf(arguments);
  }

  public static TermProblem of(String code, Object... arguments) {
    return new TermProblem(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What is said about it in a language. */
  public String message(Language language) {
    return Messages.in(language).get("term.problem." + code, arguments.toArray());
  }
}
