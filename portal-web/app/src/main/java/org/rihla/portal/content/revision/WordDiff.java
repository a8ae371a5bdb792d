package org.rihla.portal.content.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares texts word by word. Words end where Unicode says, so that Arabic is compared like
 * French. Paragraphs are compared first: only those that differ are looked into, and one that is
 * very long is shown as replaced, so that no text makes a comparison slow.
 */
final class WordDiff {
  private static final int MOST_WORDS = 6_000;

  private WordDiff() {}

  static List<Piece> between(String before, String after) {
    List<Piece> pieces = new ArrayList<>();
    List<String> older = paragraphs(before);
    List<String> newer = paragraphs(after);
    int place = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(pieces, Piece.Mark.SAME, older.subList(place, start));
      words(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()),
          pieces);
      place = start + delta.getSource().size();
    }
    add(pieces, Piece.Mark.SAME, older.subList(place, older.size()));
    return joined(pieces);
  }

  private static void words(String before, String after, List<Piece> pieces) {
    List<String> older = words(before);
    List<String> newer = words(after);
    if (older.size() + newer.size() > MOST_WORDS) {
      add(pieces, Piece.Mark.REMOVED, List.of(before));
      add(pieces, Piece.Mark.ADDED, List.of(after));
      return;
    }
    int place = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(pieces, Piece.Mark.SAME, older.subList(place, start));
      add(pieces, Piece.Mark.REMOVED, delta.getSource().getLines());
      add(pieces, Piece.Mark.ADDED, delta.getTarget().getLines());
      place = start + delta.getSource().size();
    }
    add(pieces, Piece.Mark.SAME, older.subList(place, older.size()));
  }

  /** With their line ends, so that joined they are the text. */
  private static List<String> paragraphs(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)", -1));
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static void add(List<Piece> pieces, Piece.Mark mark, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }

  /** Neighbours with the same mark become one. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.mark() == piece.mark()) {
        joined.set(joined.size() - 1, new Piece(piece.mark(), last.text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return List.copyOf(joined);
  }
}
