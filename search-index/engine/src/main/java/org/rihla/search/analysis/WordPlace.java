package org.rihla.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where a plain word stands in a text.
 *
 * @param plain the word, folded
 * @param start of its letters, after an elided article
 * @param end after its last letter
 */
public record WordPlace(String plain, int start, int end) {

  private static final String APOSTROPHES = "'’‘ʼʹ＇";

  /** The words of a text, in order. */
  public static List<WordPlace> of(String text) {
    List<WordPlace> places = new ArrayList<>();
    try (TokenStream stream = Words.plain().tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        places.add(new WordPlace(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading a string cannot fail", e);
    }
    return places.stream().map(place -> place.withoutElision(text)).toList();
  }

  /** How the word is written there. */
  public String in(String text) {
    return text.substring(start, end);
  }

  private WordPlace withoutElision(String text) {
    for (int i = end - 2; i > start; i--) {
      if (APOSTROPHES.indexOf(text.charAt(i)) >= 0
          && Words.plainTerms(text.substring(i + 1, end)).equals(List.of(plain))) {
        return new WordPlace(plain, i + 1, end);
      }
    }
    return this;
  }
}
