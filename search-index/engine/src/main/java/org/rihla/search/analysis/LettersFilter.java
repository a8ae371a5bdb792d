package org.rihla.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What folding leaves: Maghrebi and other letters for sounds that standard Arabic lacks become the
 * letter that is usual instead, 3,5 and ٣٫٥ become 3.5, and the year 2023م loses the letter of its
 * era.
 */
final class LettersFilter extends TokenFilter {

  private static final String FROM = "ٱڤڥپگڭݣکڨچژیىہەة";
  private static final String TO = "اففبككككقجزييههه";
  private static final String ERAS = "مه";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  LettersFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] letters = term.buffer();
    int length = term.length();
    if (length > 0 && Character.isDigit(letters[0])) {
      term.setLength(number(letters, length));
    } else {
      replace(letters, length);
    }
    return true;
  }

  private static void replace(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      int known = letters[i] < 'ة' ? -1 : FROM.indexOf(letters[i]);
      if (known >= 0) {
        letters[i] = TO.charAt(known);
      }
    }
  }

  private static int number(char[] letters, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      switch (letters[i]) {
        case ',', '٫' -> letters[kept++] = '.';
        case '٬' -> {}
        default -> letters[kept++] = letters[i];
      }
    }
    boolean era =
        kept > 2 && ERAS.indexOf(letters[kept - 1]) >= 0 && Character.isDigit(letters[kept - 2]);
    return era ? kept - 1 : kept;
  }
}
