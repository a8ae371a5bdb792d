package org.rihla.launcher.command;

import java.util.Set;

/** One command of {@code ./rihla}. */
interface Command {
  /** The word that calls it. */
  String name();

  /** Its options that take a value, without dashes. */
  Set<String> options();

  /** Whether it reads its arguments itself: they all are in the rest, as they were typed. */
  default boolean readsItsArguments() {
    return false;
  }

  /**
   * Does its work.
   *
   * @return exit code of the program
   */
  int run(Context context, Arguments arguments);
}
