package org.rihla.portal.plugin.jar;

import java.util.Arrays;
import java.util.List;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.yaml.DeclarationException;

/**
 * Something that keeps a plugin, or a part of it, out.
 *
 * @param code stable; {@code plugin.problem.<code>} is its message
 * @param arguments values for the message's placeholders
 */
public record PluginProblem(String code, List<String> arguments) {
  /** Of an item: which one, and what is wrong in French and in Arabic. */
  public static final String VIOLATION = "violation";

  public PluginProblem {
    arguments = List.copyOf(arguments);
  }

  public static PluginProblem of(String code, Object... arguments) {
    return new PluginProblem(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** A mistake in one of its files. */
  public static PluginProblem of(DeclarationException mistake) {
    String place = mistake.key().isEmpty() ? "" : mistake.key() + ": ";
    return of("declaration", mistake.file(), mistake.line(), place + mistake.problem());
  }

  /** What is said about it in a language. */
  public String message(Language language) {
    if (code.equals(VIOLATION)) {
      String text = arguments.get(language == Language.FR ? 1 : 2);
      return Messages.in(language).get("plugin.problem.violation", arguments.getFirst(), text);
    }
    return Messages.in(language).get("plugin.problem." + code, arguments.toArray());
  }
}
