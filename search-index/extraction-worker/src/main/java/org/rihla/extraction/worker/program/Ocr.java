package org.rihla.extraction.worker.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads images by tesseract: first which script they hold, then their words. */
public final class Ocr {

  private static final Pattern SCRIPT = Pattern.compile("Script: (\\w+)");
  private static final Pattern ROTATE = Pattern.compile("Rotate: (\\d+)");

  /** Page segmentation modes: a page with its columns, and lines wherever they stand. */
  private static final String PAGE = "3";

  private static final String LINES = "11";
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(15);

  private final Tools tools;

  /** With tesseract where the tools name one. */
  public Ocr(Tools tools) {
    this.tools = tools;
  }

  /** Whether images can be read. */
  public boolean possible() {
    return tools.ocr();
  }

  /**
   * Looks at an image for its script and for how it is turned.
   *
   * @param image a PNG
   */
  public Look look(Path image, Duration time) throws IOException {
    Duration shorter = time.compareTo(LONGEST_LOOK) < 0 ? time : LONGEST_LOOK;
    Path output = image.resolveSibling("look.txt");
    if (!Program.run(command(image, List.of("--psm", "0")), output, tools.scratch(), shorter)) {
      return new Look(Optional.empty(), 0);
    }
    String said = Files.readString(output, StandardCharsets.UTF_8);
    Matcher turned = ROTATE.matcher(said);
    Matcher script = SCRIPT.matcher(said);
    return new Look(
        script.find() ? Optional.of(script.group(1)) : Optional.empty(),
        turned.find() ? Integer.parseInt(turned.group(1)) : 0);
  }

  /**
   * Reads an image; where little is found, once more without regard to columns, because a line that
   * stands alone is easily overlooked.
   *
   * @param image a PNG, upright
   * @param look what it was seen to be
   * @param said tag of the language that the document is said to be in; null if nobody said
   * @return its words; empty if it could not be read in time
   */
  public Optional<OcrText> read(Path image, Look look, @Nullable String said, Budget budget)
      throws IOException {
    String languages = languages(look, said);
    Optional<OcrText> page = read(image, languages, PAGE, budget.left());
    if (budget.spent() || page.filter(OcrText::sparse).isEmpty()) {
      return page;
    }
    Optional<OcrText> lines = read(image, languages, LINES, budget.left());
    return page.map(words -> lines.map(words::orMore).orElse(words));
  }

  private Optional<OcrText> read(Path image, String languages, String layout, Duration time)
      throws IOException {
    List<String> options = List.of("-l", languages, "--dpi", "300", "--psm", layout, "tsv");
    Path output = image.resolveSibling("words.tsv");
    if (!Program.run(command(image, options), output, tools.scratch(), time)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
      return Optional.of(OcrText.of(lines));
    }
  }

  private List<String> command(Path image, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(tools.tesseract().orElseThrow().toString());
    command.addAll(List.of(image.toString(), "stdout"));
    command.addAll(options);
    return command;
  }

  /** Languages of the script that was seen; where none was, of the language that was said. */
  private String languages(Look look, @Nullable String said) {
    List<String> wanted =
        switch (look.script().orElse("")) {
          case "Arabic" -> List.of("ara");
          case "Hangul", "Korean" -> List.of("kor");
          case "Latin" -> said != null && said.startsWith("en") ? List.of("eng") : List.of("fra");
          default -> said != null && said.startsWith("ar") ? List.of("ara") : List.of("fra", "ara");
        };
    List<String> known = wanted.stream().filter(tools.ocrLanguages()::contains).toList();
    return known.isEmpty() ? tools.ocrLanguages().iterator().next() : String.join("+", known);
  }

  /**
   * What a first look at an image showed.
   *
   * @param script as tesseract calls it; empty if there are too few letters to tell
   * @param rotate degrees by which to turn the image clockwise, so that it stands upright
   */
  public record Look(Optional<String> script, int rotate) {}
}
