package org.rihla.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.rihla.search.Fragment;
import org.rihla.search.analysis.Part;

/**
 * Lucene's highlighter, giving fragments instead of markup: a title whole, of other texts whole
 * sentences.
 */
final class FragmentHighlighter extends UnifiedHighlighter {

  private static final int LENGTH_GOAL = 140;

  private final Locale locale;
  private final String title;

  FragmentHighlighter(Builder settings, String language) {
    super(settings);
    this.locale = Locale.forLanguageTag(language);
    this.title = Part.TITLE.stemmed(language);
  }

  /**
   * What the formatter makes: a type of its own, because the highlighter knows objects only.
   *
   * @param list the pieces
   */
  record Fragments(List<Fragment> list) {}

  /** Fragments by document; a document without a match is absent. */
  Map<Integer, List<Fragment>> passages(String field, Query query, int[] documents, int most)
      throws IOException {
    Object[] found =
        highlightFieldsAsObjects(new String[] {field}, query, documents.clone(), new int[] {most})
            .get(field);
    Map<Integer, List<Fragment>> passages = new HashMap<>();
    for (int i = 0; found != null && i < documents.length; i++) {
      if (found[i] instanceof Fragments fragments) {
        passages.put(documents[i], fragments.list());
      }
    }
    return passages;
  }

  /** Fragments of a text in hand; none if nothing in it matched. */
  List<Fragment> passages(String field, Query query, String content, int most) throws IOException {
    return highlightWithoutSearcher(field, query, content, most) instanceof Fragments fragments
        ? fragments.list()
        : List.of();
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    if (field.startsWith(title)) {
      return new WholeBreakIterator();
    }
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(locale), LENGTH_GOAL, 0.5f);
  }

  @Override
  protected PassageFormatter getFormatter(String field) {
    return new FragmentFormatter(field.startsWith(title));
  }
}
