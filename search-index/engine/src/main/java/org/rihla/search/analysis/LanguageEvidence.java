package org.rihla.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for a language in a text: its letters by script, and in Latin script the little words
 * that French and English cannot do without. Words that other languages share, such as {@code de}
 * or {@code in}, are left out.
 *
 * @param hangul letters
 * @param arabic letters
 * @param latin letters
 * @param other letters of other scripts
 * @param words in Latin script
 * @param french little words among them
 * @param english little words among them
 */
record LanguageEvidence(
    int hangul, int arabic, int latin, int other, int words, int french, int english) {

  static final LanguageEvidence NONE = new LanguageEvidence(0, 0, 0, 0, 0, 0, 0);

  /** The beginning of a long text tells enough. */
  private static final int LOOKED_AT = 20_000;

  /** A syllable or an ideograph says as much as two letters. */
  private static final int DENSE = 2;

  /** One in so many words is a little one, in whatever kind of text. */
  private static final int ONE_IN = 12;

  /** So many words without little ones are in another language. */
  private static final int ENOUGH_WORDS = 25;

  private static final Set<String> FRENCH =
      Set.of(
          "le", "les", "des", "du", "et", "une", "est", "dans", "pour", "par", "sur", "qui", "au",
          "aux", "avec", "sont", "ce", "cette", "ces", "ils", "elle", "elles", "nous", "vous",
          "leur", "leurs", "été", "être", "ont", "plus", "pas", "où", "mais", "très", "même", "à",
          "l", "d", "qu", "dont", "entre", "ainsi", "sans", "afin", "depuis", "notre", "votre");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "and", "of", "to", "that", "for", "with", "from", "this", "these", "are", "by",
          "have", "has", "which", "their", "its", "been", "were", "be", "it", "not", "can", "at",
          "they", "you", "how", "what", "would", "should", "about", "into", "between", "through");

  /** Counts in a text. */
  static LanguageEvidence of(String text) {
    Counting counting = new Counting();
    int end = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i < end; ) {
      int letter = text.codePointAt(i);
      counting.add(letter);
      i += Character.charCount(letter);
    }
    counting.endWord();
    return counting.result();
  }

  LanguageEvidence plus(LanguageEvidence more) {
    return new LanguageEvidence(
        hangul + more.hangul,
        arabic + more.arabic,
        latin + more.latin,
        other + more.other,
        words + more.words,
        french + more.french,
        english + more.english);
  }

  /** The language, if there is enough that speaks for one. */
  Optional<PageLanguage> clearly() {
    int most = Math.max(Math.max(DENSE * hangul, arabic), Math.max(latin, DENSE * other));
    if (most == 0) {
      return Optional.empty();
    }
    if (most == DENSE * hangul) {
      return Optional.of(PageLanguage.KOREAN);
    }
    if (most == arabic) {
      return Optional.of(PageLanguage.ARABIC);
    }
    return most == latin ? amongLatin() : Optional.of(PageLanguage.OTHER);
  }

  private Optional<PageLanguage> amongLatin() {
    int little = Math.max(french, english);
    if (little * ONE_IN < words) {
      return words < ENOUGH_WORDS ? Optional.empty() : Optional.of(PageLanguage.OTHER);
    }
    boolean told = little >= 2 && little >= 2 * Math.min(french, english);
    return told ? Optional.of(likelier()) : Optional.empty();
  }

  /** Of French and English, the one that more speaks for; French, if nothing does. */
  PageLanguage likelier() {
    return english > french ? PageLanguage.ENGLISH : PageLanguage.FRENCH;
  }

  /** Goes through a text. */
  private static final class Counting {

    private static final int LONGEST_LITTLE = 8;

    private final StringBuilder word = new StringBuilder();
    private int hangul;
    private int arabic;
    private int latin;
    private int other;
    private int words;
    private int french;
    private int english;

    private void add(int letter) {
      if (!Character.isLetter(letter)) {
        endWord();
        return;
      }
      switch (UnicodeScript.of(letter)) {
        case LATIN -> {
          latin++;
          word.appendCodePoint(letter);
        }
        case HANGUL -> hangul++;
        case ARABIC -> arabic++;
        default -> other++;
      }
    }

    private void endWord() {
      if (word.isEmpty()) {
        return;
      }
      words++;
      if (word.length() <= LONGEST_LITTLE) {
        String small = word.toString().toLowerCase(Locale.ROOT);
        french += FRENCH.contains(small) ? 1 : 0;
        english += ENGLISH.contains(small) ? 1 : 0;
      }
      word.setLength(0);
    }

    private LanguageEvidence result() {
      return new LanguageEvidence(hangul, arabic, latin, other, words, french, english);
    }
  }
}
