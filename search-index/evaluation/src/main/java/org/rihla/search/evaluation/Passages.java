package org.rihla.search.evaluation;

import java.util.List;
import org.rihla.search.bilingual.TranslatedText;

/** Pairs what stands in the same place of two texts. */
final class Passages {

  private Passages() {}

  /** Pairs section by section, and line by line where both have as many lines. */
  static void paired(List<String> french, List<String> arabic, List<TranslatedText> passages) {
    for (int i = 0; i < Math.min(french.size(), arabic.size()); i++) {
      List<String> lines = lines(french.get(i));
      List<String> translated = lines(arabic.get(i));
      if (lines.size() == translated.size()) {
        for (int j = 0; j < lines.size(); j++) {
          passages.add(new TranslatedText(lines.get(j), translated.get(j)));
        }
      } else {
        passages.add(new TranslatedText(french.get(i), arabic.get(i)));
      }
    }
  }

  private static List<String> lines(String section) {
    return section.lines().filter(line -> !line.isBlank()).toList();
  }
}
