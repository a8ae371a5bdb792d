package org.rihla.extraction.command;

import java.util.Arrays;

/** Character error rate: edits that turn what was read into what was written, per character. */
final class CharacterErrors {

  private CharacterErrors() {}

  /** From 0; white space counts as one blank. */
  static double rate(String written, String read) {
    int[] reference = written.strip().replaceAll("\\s+", " ").codePoints().toArray();
    int[] text = read.strip().replaceAll("\\s+", " ").codePoints().toArray();
    int[] previous = new int[text.length + 1];
    Arrays.setAll(previous, i -> i);
    for (int i = 1; i <= reference.length; i++) {
      int[] current = new int[text.length + 1];
      current[0] = i;
      for (int j = 1; j <= text.length; j++) {
        int replaced = previous[j - 1] + (reference[i - 1] == text[j - 1] ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return (double) previous[text.length] / Math.max(1, reference.length);
  }
}
