package org.rihla.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.launcher.console.Console;

/**
 * What the tests need from the system: a browser, a database, fonts of both scripts, names and
 * codes of territories, and what reads scans and lays out documents. Installed on Debian and its
 * kin when root or a sudo without password allows; otherwise named, and the tests that need them
 * skip themselves.
 */
public final class DebianPackages {
  private static final List<String> NEEDED =
      List.of(
          "chromium",
          "postgresql",
          "fonts-noto-core",
          "iso-codes",
          "tesseract-ocr",
          "tesseract-ocr-ara",
          "tesseract-ocr-fra",
          "libreoffice-writer-nogui",
          "libreoffice-impress-nogui",
          "libreoffice-calc-nogui");

  private DebianPackages() {}

  /** Installs what is missing, or says that it is. */
  public static void ensure(Console console) {
    List<String> missing = Files.exists(Path.of("/usr/bin/apt-get")) ? missing() : List.of();
    if (missing.isEmpty()) {
      return;
    }
    String names = String.join(" ", missing);
    Optional<List<String>> root = asRoot();
    if (root.isPresent()) {
      console.say("test.packages", names);
      List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "-q"));
      install.add("--no-install-recommends");
      install.addAll(missing);
      // Stale package lists are the usual reason why an installation fails.
      run(root.get(), List.of("apt-get", "update", "-q"), true);
      run(root.get(), install, true);
    }
    List<String> still = missing();
    if (!still.isEmpty()) {
      console.say("test.packages-missing", String.join(" ", still));
    }
  }

  private static List<String> missing() {
    return NEEDED.stream()
        .filter(name -> run(List.of(), List.of("dpkg", "-s", name), false) != 0)
        .toList();
  }

  private static Optional<List<String>> asRoot() {
    if ("root".equals(System.getProperty("user.name"))) {
      return Optional.of(List.of());
    }
    List<String> sudo = List.of("sudo", "-n");
    return run(sudo, List.of("true"), false) == 0 ? Optional.of(sudo) : Optional.empty();
  }

  private static int run(List<String> prefix, List<String> words, boolean shown) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    if (shown) {
      builder.inheritIO();
    } else {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
