package org.rihla.launcher.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.launcher.console.LauncherException;

/**
 * Maven, run on the JDK that runs the launcher.
 *
 * @param program {@code mvn}, or the wrapper's path
 * @param folder folder in which it runs
 */
public record Maven(String program, Path folder) {
  private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)\\.(\\d+)");

  /** The {@code mvn} on the path when it is 3.8.7 or newer, else the wrapper. */
  public static Maven find(Repository repository) {
    Maven onPath = new Maven("mvn", repository.folder());
    List<String> lines = new ArrayList<>();
    try {
      if (onPath.run(lines::add, List.of("-version")) == 0 && isRecent(String.join("\n", lines))) {
        return onPath;
      }
    } catch (LauncherException noMavenOnPath) {
      return wrapper(repository);
    }
    return wrapper(repository);
  }

  /** Whether {@code mvn -version} answered with 3.8.7 or newer. */
  static boolean isRecent(String answer) {
    Matcher matcher = VERSION.matcher(answer);
    if (!matcher.find()) {
      return false;
    }
    int major = Integer.parseInt(matcher.group(1));
    int minor = Integer.parseInt(matcher.group(2));
    int patch = Integer.parseInt(matcher.group(3));
    return major > 3 || (major == 3 && (minor > 8 || (minor == 8 && patch >= 7)));
  }

  /**
   * Runs Maven to its end.
   *
   * @param lines receives what it prints, line by line
   * @return its exit code
   * @throws LauncherException when it cannot be started
   */
  public int run(Consumer<String> lines, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home", ""));
    builder.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.INHERIT);
    try {
      Process process = builder.start();
      Thread stopper = new Thread(process::destroy, "stop-maven");
      Runtime.getRuntime().addShutdownHook(stopper);
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
        reader.lines().forEach(lines);
      }
      int code = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stopper);
      return code;
    } catch (IOException e) {
      throw LauncherException.failed("maven.start", program, LauncherException.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LauncherException.failed("maven.start", program, e);
    }
  }

  private static Maven wrapper(Repository repository) {
    return new Maven(repository.folder().resolve("mvnw").toString(), repository.folder());
  }
}
