package org.rihla.launcher.command;

import java.util.Set;

/** One command of {@code ./rihla}. */
interface Command {
  /** The word that calls it. */
  String name();

  /** Its options that take a value, without dashes. */
  Set<String> options();

  /** Its options that take none, without dashes. */
  default Set<String> flags() {
    return Set.of();
  }

  /** Whether all that follows the word is for another program to read. */
  default boolean takesAnything() {
    return false;
  }

  /**
   * Does its work.
   *
   * @return exit code of the program
   */
  int run(Context context, Arguments arguments);
}
