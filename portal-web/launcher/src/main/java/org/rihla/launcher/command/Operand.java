package org.rihla.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the word after a command names. */
enum Operand {
  /** Nothing: no word may follow. */
  NONE,
  /** A file on this machine. */
  FILE;

  /** Its name in requests and in keys of messages. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isAt(Path path) {
    return switch (this) {
      case NONE -> false;
      case FILE -> Files.isRegularFile(path);
    };
  }
}
