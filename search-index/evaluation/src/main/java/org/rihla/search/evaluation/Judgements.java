package org.rihla.search.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads judgements: query, document and grade, separated by tabs, a line each. */
final class Judgements {

  private static final int COLUMNS = 3;

  private Judgements() {}

  static Map<String, Map<String, Integer>> read(Path file) {
    Map<String, Map<String, Integer>> judgements = new HashMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean heading = i == 0 && !line.matches(".*\t-?\\d+\\s*");
      if (!line.isBlank() && !heading) {
        String[] columns = line.split("\t", -1);
        int grade = grade(file, i + 1, columns);
        if (grade > 0) {
          judgements.computeIfAbsent(columns[0], any -> new HashMap<>()).put(columns[1], grade);
        }
      }
    }
    return judgements;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new CollectionException("The collection has no " + file.getFileName(), e);
    } catch (IOException e) {
      throw new CollectionException(file.getFileName() + " cannot be read: " + e, e);
    }
  }

  private static int grade(Path file, int number, String[] columns) {
    String place = file.getFileName() + ", line " + number;
    if (columns.length < COLUMNS) {
      throw new CollectionException(place + ": query, document and grade are separated by tabs");
    }
    try {
      return Integer.parseInt(columns[2].strip());
    } catch (NumberFormatException e) {
      throw new CollectionException(place + ": the grade is a whole number", e);
    }
  }
}
