package org.rihla.launcher.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * A command line, read.
 *
 * @param options value by option, without the dashes; {@code help} has an empty value
 * @param words what is not an option
 * @param rest what follows {@code --}
 */
record Arguments(Map<String, String> options, List<String> words, List<String> rest) {
  Arguments {
    options = Map.copyOf(options);
    words = List.copyOf(words);
    rest = List.copyOf(rest);
  }

  /**
   * Reads {@code arguments} of {@code command}.
   *
   * @param known options with a value that the command has
   * @throws LauncherException for an option that it does not have, or one without its value
   */
  static Arguments read(String command, List<String> arguments, Set<String> known) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        return new Arguments(options, words, arguments.subList(i + 1, arguments.size()));
      }
      if (argument.equals("--help") || argument.equals("-h")) {
        options.put("help", "");
      } else if (argument.startsWith("-")) {
        int equals = argument.indexOf('=');
        String name =
            (equals < 0 ? argument : argument.substring(0, equals)).replaceFirst("^--", "");
        if (!known.contains(name)) {
          throw LauncherException.usage("usage.option", argument, command);
        }
        if (equals < 0 && i + 1 == arguments.size()) {
          throw LauncherException.usage("usage.value", argument, command);
        }
        options.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
      } else {
        words.add(argument);
      }
    }
    return new Arguments(options, words, List.of());
  }

  /** Arguments for somebody else to read, but for the wish for help. */
  static Arguments asTyped(List<String> arguments) {
    boolean help = arguments.contains("--help") || arguments.contains("-h");
    return new Arguments(help ? Map.of("help", "") : Map.of(), List.of(), arguments);
  }

  /** Value of {@code option}, empty when it was not given. */
  String option(String option) {
    return options.getOrDefault(option, "");
  }

  /** Whether help is wanted instead of work. */
  boolean help() {
    return options.containsKey("help");
  }
}
