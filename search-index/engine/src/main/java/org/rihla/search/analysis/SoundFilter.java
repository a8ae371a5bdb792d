package org.rihla.search.analysis;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Puts the consonants of a word before the word, so that a dictionary of terms can be asked for all
 * words of a sound; words with too few consonants disappear.
 */
final class SoundFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Deque<String> consonants = new ArrayDeque<>();

  private String word = "";

  SoundFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (consonants.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      word = term.toString();
      consonants.addAll(Sounds.consonantsOf(word));
    }
    term.setEmpty().append(consonants.removeFirst()).append(Fields.SOUND_END).append(word);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    consonants.clear();
  }
}
