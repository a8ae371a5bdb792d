package org.rihla.search.query;

import java.util.List;
import java.util.Random;

/** Texts as nobody types them: what has a meaning in one syntax or another, in any order. */
public final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          " AND ",
          " OR ",
          " NOT ",
          " ET ",
          " OU ",
          " SAUF ",
          " NON ",
          " أو ",
          " و ",
          " دون ",
          "titre:",
          "العنوان:",
          "auteur：",
          "مؤلف : ",
          "note:",
          "http://",
          "+",
          "-",
          "−",
          "(",
          ")",
          "((",
          "))",
          "\"",
          "«",
          "»",
          "“",
          "”",
          "*",
          "**",
          "?",
          "~2",
          "^3",
          "[a TO b]",
          "{",
          "}",
          "\\",
          "/",
          "&&",
          "||",
          "!",
          ":",
          "::",
          " ",
          "  ",
          "\t",
          "\n",
          "\u00A0",
          "\u200F",
          "\u202E",
          "\u2066",
          "\u2069",
          "\uFEFF",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "😀",
          "\u064E",
          "\u0640",
          "'",
          "’",
          "·",
          "(s)",
          "·e·s",
          "chameau",
          "caravane ",
          "motabx ",
          "motbbx",
          "formation",
          "desert* ",
          "é",
          "Œ",
          "l’",
          "de ",
          "les ",
          "التكوين",
          "السفن ",
          "كلمبتق ",
          "تكو* ",
          "ال",
          "ﻻ",
          "٢٠٢٣",
          "2023 ",
          "+212",
          "한국");

  private RandomTexts() {}

  /** The next text, of a few pieces; one in twenty also has a long run of one of them. */
  public static String next(Random random, int mostPieces) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(1 + random.nextInt(mostPieces));
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random));
    }
    if (random.nextInt(20) == 0) {
      text.insert(random.nextInt(text.length()), piece(random).repeat(random.nextInt(2_000)));
    }
    return text.toString();
  }

  /** A text of exactly so many characters. */
  public static String ofLength(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(piece(random));
    }
    return text.substring(0, length);
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
