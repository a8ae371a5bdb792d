package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
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

  /**
   * The reader's own language is shown unless another has more than this many times as much of what
   * was typed. Scores would not tell: a word that nearly every item has in one language may have a
   * rare translation.
   */
  private static final float CLEARLY_MORE = 2;

  private final List<String> languages;
  private final ItemQueries queries;

  BestLanguage(Set<String> languages, ItemQueries queries) {
    this.languages = languages.stream().sorted().toList();
    this.queries = queries;
  }

  /** The language of each document. */
  Map<Integer, String> of(
      IndexSearcher searcher, String preferred, SearchedText text, Collection<Integer> documents)
      throws IOException {
    Map<Integer, String> best = new HashMap<>();
    Map<Integer, Float> bestScores = new HashMap<>();
    Set<Integer> undecided = new TreeSet<>();
    for (int document : documents) {
      List<String> possible = possible(searcher.getIndexReader(), document);
      best.put(document, possible.contains(preferred) ? preferred : first(possible, preferred));
      if (possible.size() > 1) {
        undecided.add(document);
      }
    }
    if (!text.typed().wanted() || undecided.isEmpty()) {
      return best;
    }
    for (String language : startingWith(preferred)) {
      float favour = language.equals(preferred) ? CLEARLY_MORE : 1;
      scores(searcher, queries.inLanguage(text, language), undecided)
          .forEach((number, score) -> offer(best, bestScores, number, language, score * favour));
    }
    return best;
  }

  /** Of two that have as much the first is shown. */
  private List<String> startingWith(String preferred) {
    return languages.stream()
        .sorted(Comparator.comparing(language -> !language.equals(preferred)))
        .toList();
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

  /** The languages that a document has a title in. */
  private List<String> possible(IndexReader reader, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<String> possible = new ArrayList<>();
    for (String language : languages) {
      NumericDocValues titles = leaf.reader().getNormValues(Part.TITLE.stemmed(language));
      if (titles != null && titles.advanceExact(document - leaf.docBase)) {
        possible.add(language);
      }
    }
    return possible;
  }

  private static String first(List<String> possible, String otherwise) {
    return possible.isEmpty() ? otherwise : possible.getFirst();
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
