package org.rihla.launcher.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.launcher.console.Console;

/** Condenses what a build prints to its steps and its downloads, and remembers why it failed. */
final class BuildOutput implements Consumer<String> {
  private static final Pattern STEP = Pattern.compile("\\[INFO\\] Building (.+?) \\S+\\s+\\[(.+)]");
  private static final Pattern NO_NETWORK =
      Pattern.compile(
          "UnknownHostException|unknown host|Unknown host|Could not transfer artifact"
              + "|Network is unreachable|in offline mode|Connection refused|Connect timed out"
              + "|Failed to fetch|cannot find or download");
  private static final Pattern ADVICE =
      Pattern.compile(
          "\\[ERROR] *$|\\[Help 1] http|To see the full stack trace|Re-run Maven"
              + "|For more information about|After correcting the problems|  mvn <args>");
  private static final int DOWNLOADS_PER_LINE = 50;
  private static final int KEPT_ERRORS = 30;

  private final Console console;
  private final List<String> errors = new ArrayList<>();
  private int downloads;
  private boolean network = true;

  BuildOutput(Console console) {
    this.console = console;
  }

  @Override
  public void accept(String line) {
    Matcher step = STEP.matcher(line);
    if (step.find()) {
      console.print("  [" + step.group(2) + "] " + step.group(1));
    }
    if (line.contains("Downloaded from") && ++downloads % DOWNLOADS_PER_LINE == 0) {
      console.say("build.downloads", downloads);
    }
    if (errors.size() < KEPT_ERRORS && line.startsWith("[ERROR]") && !ADVICE.matcher(line).find()) {
      errors.add(line);
    }
    network = network && !NO_NETWORK.matcher(line).find();
  }

  /** The first errors of the build, as Maven printed them. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Whether nothing pointed to a missing network. */
  boolean network() {
    return network;
  }
}
