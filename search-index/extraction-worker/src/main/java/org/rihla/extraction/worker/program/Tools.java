package org.rihla.extraction.worker.program;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a worker may use, and where.
 *
 * @param tesseract reads images; empty if absent
 * @param libreOffice lays out documents; empty if absent
 * @param ocrLanguages that tesseract has data for
 * @param scratch folder of this worker
 */
public record Tools(
    Optional<Path> tesseract, Optional<Path> libreOffice, Set<String> ocrLanguages, Path scratch) {

  /**
   * Reads {@code --tesseract=PATH}, {@code --libreoffice=PATH} and {@code --ocr=ara,fra}, each of
   * which may be missing.
   */
  public static Tools of(List<String> arguments) {
    Set<String> languages = new LinkedHashSet<>();
    value(arguments, "--ocr=")
        .filter(all -> !all.isEmpty())
        .ifPresent(all -> languages.addAll(Arrays.asList(all.split(",", -1))));
    return new Tools(
        value(arguments, "--tesseract=").map(Path::of),
        value(arguments, "--libreoffice=").map(Path::of),
        languages,
        Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
  }

  /** Whether images can be read. */
  public boolean ocr() {
    return tesseract.isPresent() && !ocrLanguages.isEmpty();
  }

  private static Optional<String> value(List<String> arguments, String option) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(option))
        .map(argument -> argument.substring(option.length()))
        .findFirst();
  }
}
