package org.rihla.portal.search.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rihla.portal.attachment.PageLanguage;
import org.rihla.portal.content.web.PageWords;
import org.rihla.portal.content.web.page.PageHitView.Run;
import org.rihla.portal.content.web.page.ResultsPage.Piece;

/**
 * Divides a text wherever it changes its script, so that each part says its language. Signs and
 * digits stay with what stands before them, as do one or two Latin words among others: those are
 * names and abbreviations. White space behind a part is one of its own, in the language of the
 * whole: within that part it would stand at its end, which is not beside the next one where they
 * are written in different directions.
 */
public final class LanguageRuns {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int WORDS_OF_A_NAME = 2;
  private static final String UNKNOWN = "und";

  private LanguageRuns() {}

  /**
   * The parts of a text.
   *
   * @param pieces the text
   * @param language tag of the language of the whole
   */
  public static List<Run> of(List<Piece> pieces, String language) {
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    List<Part> parts = parts(text, language);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int start = i == 0 ? 0 : parts.get(i).start();
      int end = i + 1 < parts.size() ? parts.get(i + 1).start() : text.length();
      int wordsEnd = start + text.substring(start, end).stripTrailing().length();
      runs.add(run(parts.get(i).language(), cut(pieces, start, wordsEnd)));
      if (wordsEnd < end) {
        runs.add(run(language, cut(pieces, wordsEnd, end)));
      }
    }
    return runs;
  }

  private static Run run(String language, List<Piece> pieces) {
    return new Run(language, PageWords.direction(language), pieces);
  }

  /** Where the language changes; no two in a row have the same one. */
  private static List<Part> parts(String text, String language) {
    List<Part> parts = new ArrayList<>();
    for (Words words : words(text)) {
      String tag = words.language(text, language);
      if (parts.isEmpty() || !parts.getLast().language().equals(tag)) {
        parts.add(new Part(words.start(), tag));
      }
    }
    return parts.isEmpty() ? List.of(new Part(0, language)) : parts;
  }

  private static List<Words> words(String text) {
    List<Words> all = new ArrayList<>();
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      UnicodeScript script = UnicodeScript.of(word.group().codePointAt(0));
      if (all.isEmpty() || all.getLast().script() != script) {
        all.add(new Words(script, word.start(), word.end(), 1));
      } else {
        Words before = all.removeLast();
        all.add(new Words(script, before.start(), word.end(), before.count() + 1));
      }
    }
    return all;
  }

  private static List<Piece> cut(List<Piece> pieces, int start, int end) {
    List<Piece> cut = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int from = Math.max(start, at);
      int to = Math.min(end, at + piece.text().length());
      if (from < to) {
        cut.add(new Piece(piece.text().substring(from - at, to - at), piece.marked()));
      }
      at += piece.text().length();
    }
    return cut;
  }

  private record Part(int start, String language) {}

  /** Words of one script in a row; {@code start} and {@code end} are offsets in the text. */
  private record Words(UnicodeScript script, int start, int end, int count) {
    String language(String text, String whole) {
      return switch (script) {
        case ARABIC -> "ar";
        case HANGUL -> "ko";
        case LATIN -> latin(text, whole);
        default -> UNKNOWN;
      };
    }

    private String latin(String text, String whole) {
      boolean own = !whole.equals("ar") && !whole.equals("ko");
      if (own || count <= WORDS_OF_A_NAME) {
        return whole;
      }
      return Objects.requireNonNullElse(PageLanguage.of(text.substring(start, end)), UNKNOWN);
    }
  }
}
