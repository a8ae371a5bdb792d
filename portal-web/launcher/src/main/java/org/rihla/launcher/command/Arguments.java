package org.rihla.launcher.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.launcher.console.LauncherException;

/**
 * A command line, read.
 *
 * @param options value by option, without the dashes; {@code help} and flags have an empty value
 * @param words what is not an option
 * @param rest what follows {@code --}
 */
record Arguments(Map<String, String> options, List<String> words, List<String> rest) {
  private static final int MOST = 1_000;
  private static final String HELP = "help";

  Arguments {
    options = Map.copyOf(options);
    words = List.copyOf(words);
    rest = List.copyOf(rest);
  }

  /**
   * Reads {@code arguments} of {@code command}.
   *
   * @throws LauncherException for an option that it does not have, one without its value, or one
   *     with a value that takes none
   */
  static Arguments read(Command command, List<String> arguments) {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals("--")) {
        return new Arguments(options, words, arguments.subList(i + 1, arguments.size()));
      }
      if (argument.startsWith("-")) {
        int equals = argument.indexOf('=');
        String name =
            (equals < 0 ? argument : argument.substring(0, equals)).replaceFirst("^--", "");
        if (equals < 0 && isFlag(command, name)) {
          options.put(name.equals("-h") ? HELP : name, "");
          continue;
        }
        if (!command.options().contains(name)) {
          throw LauncherException.usage("usage.option", argument, command.name());
        }
        if (equals < 0 && i + 1 == arguments.size()) {
          throw LauncherException.usage("usage.value", argument, command.name());
        }
        options.put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
      } else {
        words.add(argument);
      }
    }
    return new Arguments(options, words, List.of());
  }

  private static boolean isFlag(Command command, String name) {
    return name.equals(HELP) || name.equals("-h") || command.flags().contains(name);
  }

  /** Arguments that another program reads; only a wish for help is seen. */
  static Arguments unread(List<String> arguments) {
    boolean help = arguments.contains("--help") || arguments.contains("-h");
    return new Arguments(help ? Map.of(HELP, "") : Map.of(), List.of(), arguments);
  }

  /** Value of {@code option}, empty when it was not given. */
  String option(String option) {
    return options.getOrDefault(option, "");
  }

  /** Whether {@code flag} was given. */
  boolean has(String flag) {
    return options.containsKey(flag);
  }

  /**
   * Value of {@code option} as a number from 1 to 1000, or {@code otherwise} when it was not given.
   */
  int number(String option, int otherwise) {
    String text = option(option);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException ignored) {
      // Told below, as any other value out of range.
    }
    throw LauncherException.usage("usage.number", "--" + option, text);
  }

  /** Whether help is wanted instead of work. */
  boolean help() {
    return options.containsKey(HELP);
  }
}
