package org.rihla.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts the consonants of a word before the word, so that a dictionary of terms can be asked for all
 * words of a sound; words with too few consonants disappear.
 */
final class SoundFilter extends TokenFilter {

  private static final int MOST_KNOWN = 10_000;

  /** The consonants of the words that came last, anywhere: few words make most of all texts. */
  private static final Map<String, List<String>> KNOWN =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_KNOWN, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
              return size() > MOST_KNOWN;
            }
          });

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Deque<String> readings = new ArrayDeque<>();

  private String word = "";

  SoundFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (readings.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      word = term.toString();
      readings.addAll(KNOWN.computeIfAbsent(word, Sounds::consonantsOf));
    }
    term.setEmpty().append(readings.removeFirst()).append(Fields.SOUND_END).append(word);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    readings.clear();
  }
}
