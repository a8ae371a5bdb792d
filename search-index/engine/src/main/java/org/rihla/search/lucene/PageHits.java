package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.query.SearchedText;

/** Shows the pages on which a search was met, of the hits of one page of results. */
final class PageHits {

  private PageHits() {}

  /**
   * Pages by the document of their item, best first.
   *
   * @param pages what to look for, among what the caller may see; empty if pages do not matter
   */
  static Map<Integer, List<PageHit>> of(
      IndexSearcher searcher, SearchedText text, Optional<Query> pages, ScoreDoc[] items)
      throws IOException {
    if (pages.isEmpty() || items.length == 0) {
      return Map.of();
    }
    var best = new BestPages(searcher, pages.get(), Hit.MOST_PAGES).of(items);
    Map<Integer, ShownPage> shown = new LinkedHashMap<>();
    for (List<Integer> documents : best.values()) {
      for (int document : documents) {
        shown.put(document, stored(searcher, document));
      }
    }
    Map<Integer, List<Fragment>> snippets = snippets(searcher, text, shown);
    Map<Integer, List<PageHit>> hits = new HashMap<>();
    best.forEach((item, documents) -> {
      List<PageHit> ofItem = new ArrayList<>();
      for (Integer document : documents) {
        ShownPage page = shown.get(document);
        if (page != null) {
          ofItem.add(page.with(snippets.getOrDefault(document, List.of())));
        }
      }
      hits.put(item, ofItem);
    });
    return hits;
  }

  private static ShownPage stored(IndexSearcher searcher, int document) throws IOException {
    BytesRef bytes =
        searcher
            .storedFields()
            .document(document, Set.of(Fields.PAGE_DISPLAY))
            .getBinaryValue(Fields.PAGE_DISPLAY);
    return ShownPage.read(bytes);
  }

  private static Map<Integer, List<Fragment>> snippets(
      IndexSearcher searcher, SearchedText text, Map<Integer, ShownPage> pages) throws IOException {
    Map<PageLanguage, List<Integer>> byLanguage = new EnumMap<>(PageLanguage.class);
    pages.forEach((document, page) ->
        byLanguage.computeIfAbsent(page.language(), any -> new ArrayList<>()).add(document));
    Map<Integer, List<Fragment>> snippets = new HashMap<>();
    for (Map.Entry<PageLanguage, List<Integer>> group : byLanguage.entrySet()) {
      snippets.putAll(PageSnippets.of(searcher, text, group.getKey(), group.getValue()));
    }
    return snippets;
  }
}
