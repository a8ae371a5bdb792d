package org.rihla.acceptance.portal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./rihla} as a process of its own. */
public final class Launcher {
  private Launcher() {}

  /** Starts a command; what it says goes to a file of the home. */
  public static Process start(PortalHome home, String command, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>();
    line.add(PortalHome.repository().resolve("rihla").toString());
    line.add(command);
    line.add("--home=" + home.folder());
    line.addAll(List.of(arguments));
    return processOf(line, home.output(command));
  }

  private static Process processOf(List<String> line, Path output) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("RIHLA_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("RIHLA_LANGUAGE", "en");
    return builder.redirectOutput(output.toFile()).start();
  }
}
