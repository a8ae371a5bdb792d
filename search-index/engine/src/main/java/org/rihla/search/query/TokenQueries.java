package org.rihla.search.query;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries for documents that have one of a caller's access tokens. */
final class TokenQueries {

  /** So few are looked up one by one: a set is made anew in each segment. */
  static final int FEW = 16;

  private TokenQueries() {}

  /** Documents with one of the tokens in a field; with none, no document. */
  static Query anyOf(Set<String> tokens, String field) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("no access");
    }
    if (tokens.size() > FEW) {
      return new TermInSetQuery(field, tokens.stream().map(BytesRef::new).toList());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    tokens.stream()
        .sorted()
        .forEach(token -> any.add(new TermQuery(new Term(field, token)), Occur.SHOULD));
    return any.build();
  }
}
