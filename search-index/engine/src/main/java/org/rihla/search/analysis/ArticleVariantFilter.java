package org.rihla.search.analysis;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds to an Arabic word with an article the word without it, in the same place: who types مهار is
 * offered المهارات.
 */
final class ArticleVariantFilter extends TokenFilter {

  private static final Pattern WITH_ARTICLE = Pattern.compile("(?:[وف]?[بك]?ال|[وف]?لل)(.{2,})");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private @Nullable String variant;
  private @Nullable State word;

  ArticleVariantFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (variant != null) {
      restoreState(word);
      term.setEmpty().append(variant);
      place.setPositionIncrement(0);
      variant = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    Matcher article = WITH_ARTICLE.matcher(term);
    if (article.matches()) {
      variant = article.group(1);
      word = captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    variant = null;
  }
}
