package org.rihla.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms in hand, as a stream that begins anew with each reset. */
final class TextTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute positions =
      addAttribute(PositionIncrementAttribute.class);
  private final List<TextTerm> terms;
  private final int length;
  private Iterator<TextTerm> next = Collections.emptyIterator();

  /**
   * Streams terms.
   *
   * @param length of the text
   */
  TextTerms(List<TextTerm> terms, int length) {
    this.terms = terms;
    this.length = length;
  }

  /** The terms of another stream, in order. */
  static List<TextTerm> read(TokenStream all) {
    List<TextTerm> terms = new ArrayList<>();
    try (TokenStream stream = all) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute positions = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            new TextTerm(
                term.toString(),
                positions.getPositionIncrement(),
                place.startOffset(),
                place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading a string cannot fail", e);
    }
    return terms;
  }

  @Override
  public void reset() {
    next = terms.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!next.hasNext()) {
      return false;
    }
    clearAttributes();
    TextTerm here = next.next();
    term.append(here.text());
    place.setOffset(here.start(), here.end());
    positions.setPositionIncrement(here.positions());
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    positions.setPositionIncrement(0);
    place.setOffset(length, length);
  }
}
