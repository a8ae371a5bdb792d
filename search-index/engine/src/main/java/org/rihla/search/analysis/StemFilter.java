package org.rihla.search.analysis;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Stems by script: Arabic words here, French ones in Lucene's filter behind; words with digits and
 * other scripts stay.
 */
final class StemFilter extends TokenFilter {

  /** Plurals in -aux of words in -ail, where the French stemmer expects -al. */
  private static final Map<String, String> IRREGULAR =
      Map.of("travaux", "travail", "baux", "bail", "vitraux", "vitrail", "coraux", "corail");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keep = addAttribute(KeywordAttribute.class);

  private StemFilter(TokenStream words) {
    super(words);
  }

  /** The stems of folded words. */
  static TokenStream over(TokenStream words) {
    return new FrenchLightStemFilter(new StemFilter(words));
  }

  /** The stems of folded words of an English text. */
  static TokenStream englishOver(TokenStream words) {
    return new PorterStemFilter(new StemFilter(words));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    UnicodeScript script = scriptOf(term);
    switch (script) {
      case ARABIC -> term.setLength(ArabicStemmer.stem(term.buffer(), term.length()));
      case LATIN -> regularize();
      default -> {}
    }
    keep.setKeyword(script != UnicodeScript.LATIN);
    return true;
  }

  private void regularize() {
    String singular = IRREGULAR.get(term.toString());
    if (singular == null) {
      term.setLength(masculine(term));
    } else {
      term.setEmpty().append(singular);
    }
  }

  private static UnicodeScript scriptOf(CharSequence word) {
    boolean letters = word.chars().allMatch(Character::isLetter);
    return letters && !word.isEmpty() ? UnicodeScript.of(word.charAt(0)) : UnicodeScript.COMMON;
  }

  /**
   * The French stemmer knows première by its accent, which folding has taken: ouvrieres becomes
   * ouvrier.
   */
  private static int masculine(CharSequence word) {
    int length = word.length();
    int singular = length > 0 && word.charAt(length - 1) == 's' ? length - 1 : length;
    boolean feminine = singular > 6 && word.subSequence(0, singular).toString().endsWith("iere");
    return feminine ? singular - 1 : length;
  }
}
