package org.rihla.search.bilingual;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A passage in both languages: a title, a sentence, a paragraph. The shorter the passages, the
 * better words can be matched.
 *
 * @param french the passage
 * @param arabic its translation
 */
public record TranslatedText(String french, String arabic) {

  /**
   * The passages of a text and its translation: line by line where both have as many lines, empty
   * ones not counted, otherwise the whole as one.
   */
  public static List<TranslatedText> paired(String french, String arabic) {
    List<String> lines = lines(french);
    List<String> translated = lines(arabic);
    if (lines.size() != translated.size()) {
      return List.of(new TranslatedText(french, arabic));
    }
    return IntStream.range(0, lines.size())
        .mapToObj(line -> new TranslatedText(lines.get(line), translated.get(line)))
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
