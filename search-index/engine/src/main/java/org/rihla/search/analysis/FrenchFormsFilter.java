package org.rihla.search.analysis;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * French forms that folding would hide: the elided article (l’étude, whatever the apostrophe) and
 * the inclusive ending (participant·e·s becomes participant). Also joins letters with points:
 * O.I.T. becomes OIT.
 */
final class FrenchFormsFilter extends TokenFilter {

  private static final String APOSTROPHES = "'’‘ʼʹ＇";
  private static final String INNER_MARKS = APOSTROPHES + ".·•‧⋅";

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "presqu", "quelqu");

  /**
   * A point may also stand in an address, so only what can be an ending counts; a raised dot stands
   * nowhere else.
   */
  private static final Pattern INCLUSIVE =
      Pattern.compile(
          "(\\p{L}{2,})(?:[·•‧⋅]\\p{L}{1,6}(?:[·•‧⋅]\\p{L}{1,2})?"
              + "|\\.(?:e|ne|le|te|se|ve|ère|ice|rice|trice|euse)s?(?:\\.s)?|\\.e\\.s)");

  private static final Pattern LETTERS_WITH_POINTS = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FrenchFormsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (hasInnerMark()) {
      String word = term.toString();
      term.setEmpty().append(simplified(withoutElision(word)));
    }
    return true;
  }

  private boolean hasInnerMark() {
    for (int i = 0; i < term.length(); i++) {
      if (INNER_MARKS.indexOf(term.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutElision(String word) {
    for (int i = 1; i < word.length() - 1 && i <= 6; i++) {
      if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
        boolean elided = ELIDED.contains(word.substring(0, i).toLowerCase(Locale.ROOT));
        return elided ? word.substring(i + 1) : word;
      }
    }
    return word;
  }

  private static String simplified(String word) {
    if (LETTERS_WITH_POINTS.matcher(word).matches()) {
      return word.replace(".", "");
    }
    var inclusive = INCLUSIVE.matcher(word);
    return inclusive.matches() ? inclusive.group(1) : word;
  }
}
