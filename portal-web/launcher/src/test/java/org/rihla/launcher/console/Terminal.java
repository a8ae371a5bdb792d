package org.rihla.launcher.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A terminal for tests, in English, that remembers what it was told. */
public final class Terminal {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Console console;

  public Terminal() {
    PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    console = new Console(new Messages(List.of("en")), stream, stream);
  }

  public Console console() {
    return console;
  }

  public String text() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
