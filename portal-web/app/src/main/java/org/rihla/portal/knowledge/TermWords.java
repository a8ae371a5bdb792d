package org.rihla.portal.knowledge;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a text, in a form in which plural, article and vowel signs make no difference. */
final class TermWords {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:و|ف|ب|ك)?ال(?=..)|^لل(?=..)");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})[sx]$");

  private TermWords() {}

  /**
   * A word and where it stands.
   *
   * @param form how it is compared
   */
  record Word(String form, int start, int end) {}

  static List<Word> of(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    List<Word> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE) {
        words.add(new Word(form(text.substring(start, end)), start, end));
      }
      start = end;
    }
    return words;
  }

  private static String form(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String elided = bare.toLowerCase(Locale.ROOT).replaceFirst("^(?:[cdjlmnst]|qu)['’]", "");
    String plain = PLURAL.matcher(elided).replaceFirst("");
    return ARTICLE.matcher(plain).replaceFirst("").replace('ى', 'ي').replace('ة', 'ه');
  }

  /** What two expressions have in common that are the same term. */
  static String key(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }
}
