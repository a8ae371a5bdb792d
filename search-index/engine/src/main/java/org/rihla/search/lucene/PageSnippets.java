package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.rihla.search.Fragment;
import org.rihla.search.IndexedPage;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.query.PageMarks;
import org.rihla.search.query.SearchedText;

/** Passages of pages of one language. */
final class PageSnippets {

  private static final int PASSAGES = 2;

  private PageSnippets() {}

  /**
   * Passages by document, one for each; where nothing is to be marked, the beginning of the page.
   */
  static Map<Integer, List<Fragment>> of(
      IndexSearcher searcher,
      SearchedText text,
      PageLanguage language,
      Map<Integer, Document> pages)
      throws IOException {
    String field = language.field();
    FragmentHighlighter highlighter =
        new FragmentHighlighter(
            UnifiedHighlighter.builder(searcher, new FieldAnalyzers())
                .withMaxLength(IndexedPage.LONGEST_TEXT)
                .withMaxNoHighlightPassages(0),
            language.tag());
    Map<Integer, List<Fragment>> snippets =
        new HashMap<>(
            highlighter
                .passages(Map.of(field, PageMarks.of(text, language)), pages, PASSAGES)
                .getOrDefault(field, Map.of()));
    pages.forEach((document, page) ->
        snippets.computeIfAbsent(
            document,
            any -> List.of(new Fragment(Cut.beginning(Stored.text(page, field)), false))));
    return snippets;
  }
}
