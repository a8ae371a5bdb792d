package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.WordPlace;
import org.rihla.search.query.ItemQueries;

/**
 * Words in the items that a caller may see, and how they are written there.
 *
 * @param searcher of the index
 * @param access the caller's tokens
 * @param languages of the texts
 */
record VisibleSpellings(IndexSearcher searcher, Set<String> access, List<String> languages) {

  /** Items looked at per part of a text. */
  private static final int ITEMS = 5;

  /** Letters of a text that are looked through. */
  private static final int LETTERS = 20_000;

  /** Number of items that have a plain word. */
  long items(String plain) throws IOException {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (String language : languages) {
      for (Part part : Part.values()) {
        anywhere.add(new TermQuery(new Term(part.plain(language), plain)), Occur.SHOULD);
      }
    }
    return searcher.count(visible(anywhere.build()));
  }

  private Query visible(Query query) {
    return new BooleanQuery.Builder()
        .add(ItemQueries.access(access), Occur.FILTER)
        .add(query, Occur.FILTER)
        .build();
  }

  /** The usual spelling of a plain word, with small letters if it is ever written so. */
  String spelling(String plain) throws IOException {
    Map<String, Integer> times = new TreeMap<>();
    for (String language : languages) {
      for (Part part : Part.values()) {
        count(plain, part, language, times);
      }
    }
    return times.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>, Boolean>comparing(one -> isSmall(one.getKey()))
                .thenComparing(Map.Entry.comparingByValue()))
        .map(Map.Entry::getKey)
        .orElse(plain);
  }

  private static boolean isSmall(String spelling) {
    return spelling.codePoints().noneMatch(Character::isUpperCase);
  }

  private void count(String plain, Part part, String language, Map<String, Integer> times)
      throws IOException {
    Query query = visible(new TermQuery(new Term(part.plain(language), plain)));
    String field = part.stemmed(language);
    for (ScoreDoc place : searcher.search(query, ITEMS).scoreDocs) {
      for (String text :
          searcher.storedFields().document(place.doc, Set.of(field)).getValues(field)) {
        String start = text.length() > LETTERS ? text.substring(0, LETTERS) : text;
        WordPlace.of(start).stream()
            .filter(word -> word.plain().equals(plain))
            .findFirst()
            .ifPresent(word -> times.merge(word.in(start), 1, Integer::sum));
      }
    }
  }
}
