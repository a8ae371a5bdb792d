package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
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
    Map<Integer, PageHit> shown = shown(searcher, text, best.values());
    Map<Integer, List<PageHit>> hits = new HashMap<>();
    best.forEach((item, documents) ->
        hits.put(
            item, documents.stream().flatMap(page -> Stream.ofNullable(shown.get(page))).toList()));
    return hits;
  }

  /** Reads each page once, and makes the snippets of those of one language together. */
  static Map<Integer, PageHit> shown(
      IndexSearcher searcher, SearchedText text, Collection<List<Integer>> documents)
      throws IOException {
    Map<PageLanguage, Map<Integer, Document>> byLanguage = new EnumMap<>(PageLanguage.class);
    for (int number : documents.stream().flatMap(List::stream).toList()) {
      Document page = searcher.storedFields().document(number);
      byLanguage
          .computeIfAbsent(ShownPage.of(page).language(), any -> new HashMap<>())
          .put(number, page);
    }
    Map<Integer, PageHit> shown = new HashMap<>();
    for (Map.Entry<PageLanguage, Map<Integer, Document>> group : byLanguage.entrySet()) {
      Map<Integer, Document> pages = group.getValue();
      var snippets = PageSnippets.of(searcher, text, group.getKey(), pages);
      for (Map.Entry<Integer, Document> page : pages.entrySet()) {
        List<Fragment> snippet = snippets.getOrDefault(page.getKey(), List.of());
        shown.put(page.getKey(), ShownPage.of(page.getValue()).with(snippet));
      }
    }
    return shown;
  }
}
