package org.rihla.search.curation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rihla.search.bilingual.source.SourceProblem;

/** Reads a file line by line, so that a line that is wrong spoils no other. */
final class CuratedLines {

  private static final int LONGEST_LINE = 4_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CuratedLines() {}

  /** Makes use of the columns of a line. */
  @FunctionalInterface
  interface Taker {
    /** What is wrong with a line, if anything is. */
    Optional<String> take(long line, List<String> columns);
  }

  static List<SourceProblem> read(Path file, Taker taker) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<SourceProblem> problems = new ArrayList<>();
    byte[] bytes = Files.readAllBytes(file);
    int start = 0;
    for (long number = 1; start < bytes.length; number++) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      long line = number;
      problem(ByteBuffer.wrap(bytes, start, end - start), line, taker)
          .ifPresent(reason -> problems.add(new SourceProblem(name, line, reason)));
      start = end + 1;
    }
    return problems;
  }

  private static Optional<String> problem(ByteBuffer bytes, long number, Taker taker) {
    String line;
    try {
      line = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return Optional.of("the text is not UTF-8");
    }
    String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    if (text.isBlank() || text.startsWith("#")) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_LINE) {
      return Optional.of("a line has at most " + LONGEST_LINE + " characters");
    }
    return taker.take(number, Arrays.stream(text.split("\t", -1)).map(String::strip).toList());
  }

  /** The texts of a column, each once. */
  static List<String> texts(String column) {
    return Arrays.stream(column.split("\\|", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
