package org.rihla.search.query;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.Words;

/**
 * A text that is being typed: all its words, the last of them perhaps unfinished.
 *
 * @param words each a word with its variant without article, if it has one
 */
public record TypedQuery(List<List<String>> words) {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_TEXT = 200;

  public TypedQuery {
    words = List.copyOf(words);
  }

  /** Reads a text. */
  public static TypedQuery of(String text) {
    String start = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return new TypedQuery(
        Words.plainTerms(start).stream().limit(MOST_WORDS).map(Words::typedTerms).toList());
  }

  /** Whether the words stand in a field, among what the caller may see. */
  public Query in(String field, Set<String> access) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().add(ItemQueries.access(access), Occur.FILTER);
    for (int i = 0; i < words.size(); i++) {
      query.add(oneOf(words.get(i), field, i == words.size() - 1), Occur.FILTER);
    }
    return new ConstantScoreQuery(query.build());
  }

  /** The same question about a text in hand. */
  public boolean matches(String text) {
    List<String> terms = Words.typedTerms(text);
    for (int i = 0; i < words.size(); i++) {
      List<String> variants = words.get(i);
      boolean last = i == words.size() - 1;
      if (terms.stream()
          .noneMatch(term ->
              variants.stream().anyMatch(v -> last ? term.startsWith(v) : term.equals(v)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text begins with the first of the words. */
  public boolean begins(String text) {
    List<String> terms = Words.plainTerms(text);
    return !terms.isEmpty()
        && Words.typedTerms(terms.getFirst()).stream()
            .anyMatch(term -> words.getFirst().stream().anyMatch(term::startsWith));
  }

  private static Query oneOf(List<String> variants, String field, boolean unfinished) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String variant : variants) {
      Term term = new Term(field, variant);
      query.add(unfinished ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
    }
    return query.build();
  }
}
