package org.rihla.extraction.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which languages tesseract has data for. */
final class OcrLanguages {

  /** Data that tells scripts apart; not a language. */
  private static final String SCRIPTS = "osd";

  private OcrLanguages() {}

  /** Asks it; empty if it is null or does not answer. */
  static Set<String> of(@Nullable Path tesseract) {
    if (tesseract == null) {
      return Set.of();
    }
    ProcessBuilder builder =
        new ProcessBuilder(tesseract.toString(), "--list-langs")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      try (BufferedReader lines = process.inputReader()) {
        return lines
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("[a-z]{3}(_[A-Za-z]+)?") && !line.equals(SCRIPTS))
            .collect(Collectors.toUnmodifiableSet());
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException absent) {
      return Set.of();
    }
  }
}
