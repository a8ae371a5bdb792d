package org.rihla.launcher.console;

import java.util.Optional;

/**
 * A failure that a person can do something about. Its message is a key of the bundles; the text
 * says what happened and what to do.
 */
public final class LauncherException extends RuntimeException {
  /** Exit code of a command that could not do its work. */
  public static final int FAILED = 1;

  /** Exit code of a command line that was not understood. */
  public static final int USAGE = 2;

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient Object[] arguments;

  private LauncherException(int exitCode, String key, Object[] arguments) {
    super(key);
    this.exitCode = exitCode;
    this.arguments = arguments.clone();
  }

  /** A failure of the work itself. */
  public static LauncherException failed(String key, Object... arguments) {
    return new LauncherException(FAILED, key, arguments);
  }

  /** A command line that says nothing meaningful. */
  public static LauncherException usage(String key, Object... arguments) {
    return new LauncherException(USAGE, key, arguments);
  }

  /** What {@code cause} says of itself: its message, or its kind when it has none. */
  public static String reason(Throwable cause) {
    return Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
  }

  /** Key of the message. */
  public String key() {
    return String.valueOf(getMessage());
  }

  /** What the message is about: paths, ports, causes. */
  public Object[] arguments() {
    return arguments.clone();
  }

  /** Exit code of the program. */
  public int exitCode() {
    return exitCode;
  }
}
