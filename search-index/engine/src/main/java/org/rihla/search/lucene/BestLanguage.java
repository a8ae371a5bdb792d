package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;

/** Finds the language in which to show each hit of a page. */
final class BestLanguage {

  /** The reader's own language is shown unless another matched at least this many times better. */
  private static final float CLEARLY_BETTER = 2;

  private final List<String> languages;
  private final ItemQueries queries;

  BestLanguage(Set<String> languages, ItemQueries queries) {
    this.languages = languages.stream().sorted().toList();
    this.queries = queries;
  }

  /** The language of each document. */
  Map<Integer, String> of(
      IndexSearcher searcher, String preferred, SearchedText text, Map<Integer, Document> documents)
      throws IOException {
    Map<Integer, String> best = new HashMap<>();
    Map<Integer, Float> bestScores = new HashMap<>();
    documents.forEach((number, document) -> best.put(number, shown(document, preferred)));
    if (!text.typed().wanted()) {
      return best;
    }
    for (String language : languages) {
      float favour = language.equals(preferred) ? CLEARLY_BETTER : 1;
      scores(searcher, queries.inLanguage(text, language), documents.keySet())
          .forEach((number, score) -> offer(best, bestScores, number, language, score * favour));
    }
    return best;
  }

  private static void offer(
      Map<Integer, String> best,
      Map<Integer, Float> bestScores,
      Integer number,
      String language,
      float score) {
    if (score > bestScores.getOrDefault(number, 0f)) {
      bestScores.put(number, score);
      best.put(number, language);
    }
  }

  private String shown(Document document, String preferred) {
    if (hasTitle(document, preferred)) {
      return preferred;
    }
    return languages.stream()
        .filter(language -> hasTitle(document, language))
        .findFirst()
        .orElse(preferred);
  }

  private static boolean hasTitle(Document document, String language) {
    return !Stored.text(document, Part.TITLE.stemmed(language)).isEmpty();
  }

  private static Map<Integer, Float> scores(
      IndexSearcher searcher, Query query, Set<Integer> documents) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, Float> scores = new HashMap<>();
    Map<LeafReaderContext, List<Integer>> byLeaf =
        documents.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    document -> leaves.get(ReaderUtil.subIndex(document, leaves))));
    for (Map.Entry<LeafReaderContext, List<Integer>> group : byLeaf.entrySet()) {
      Scorer scorer = weight.scorer(group.getKey());
      if (scorer != null) {
        addScores(scores, scorer, group.getKey().docBase, group.getValue());
      }
    }
    return scores;
  }

  /** Goes through a segment once; its documents come in their order. */
  private static void addScores(
      Map<Integer, Float> scores, Scorer scorer, int base, List<Integer> documents)
      throws IOException {
    DocIdSetIterator matches = scorer.iterator();
    for (int document : documents) {
      int reached = matches.docID();
      if (reached < document - base) {
        reached = matches.advance(document - base);
      }
      if (reached == document - base) {
        scores.put(document, scorer.score());
      }
    }
  }
}
