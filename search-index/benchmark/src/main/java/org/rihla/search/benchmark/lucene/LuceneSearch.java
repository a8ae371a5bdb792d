package org.rihla.search.benchmark.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.peer.Answer;
import org.rihla.search.benchmark.sample.Ask;

/** Answers requests. */
final class LuceneSearch {

  private volatile @Nullable SortedSetDocValuesReaderState state;

  /** What was found, before its texts are read. */
  private record Found(TopFieldDocs documents, @Nullable Facets facets) {}

  Answer answer(IndexSearcher searcher, Ask ask) throws IOException {
    List<String> words = Words.plainTerms(ask.text());
    Found found = find(searcher, ask, words, ask.wordsNeeded());
    if (ask.isTooFew(found.documents.totalHits.value())) {
      found = find(searcher, ask, words, 1);
    }
    int hits = found.documents.scoreDocs.length;
    int marked = new LuceneHits(searcher, ask.language(), words).read(found.documents);
    return new Answer(found.documents.totalHits.value(), counts(ask, found.facets), hits, marked);
  }

  private Found find(IndexSearcher searcher, Ask ask, List<String> words, int wordsNeeded)
      throws IOException {
    DrillDownQuery query =
        new DrillDownQuery(LuceneDocuments.FACETS, LuceneQueries.visible(ask, words, wordsNeeded));
    ask.filters().forEach((facet, value) -> query.add(facet, value));
    TopFieldCollectorManager best =
        new TopFieldCollectorManager(order(ask.language()), Ask.HITS, Integer.MAX_VALUE);
    if (ask.facets().isEmpty()) {
      return new Found(searcher.search(query, best), null);
    }
    var result =
        new DrillSideways(searcher, LuceneDocuments.FACETS, state(searcher.getIndexReader()))
            .search(query, best);
    return new Found(result.collectorResult, result.facets);
  }

  private static Sort order(String language) {
    return new Sort(
        SortField.FIELD_SCORE,
        new SortField("day", SortField.Type.LONG, true, Long.MIN_VALUE),
        new SortField("order." + language, SortField.Type.STRING),
        new SortField("id", SortField.Type.STRING));
  }

  private SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
    SortedSetDocValuesReaderState known = state;
    if (known == null || !known.getReader().equals(reader)) {
      known = new DefaultSortedSetDocValuesReaderState(reader, LuceneDocuments.FACETS);
      state = known;
    }
    return known;
  }

  private static Map<String, Map<String, Long>> counts(Ask ask, @Nullable Facets facets)
      throws IOException {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (String facet : ask.facets()) {
      Map<String, Long> values = new HashMap<>();
      FacetResult result = facets == null ? null : facets.getAllChildren(facet);
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.put(value.label, value.value.longValue());
        }
      }
      counts.put(facet, values);
    }
    return counts;
  }
}
