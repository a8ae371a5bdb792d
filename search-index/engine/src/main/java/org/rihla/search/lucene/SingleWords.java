package org.rihla.search.lucene;

import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Tells whether a query is nothing but words, each looked for by itself. */
final class SingleWords extends QueryVisitor {

  private boolean only = true;

  private SingleWords() {}

  static boolean only(Query query) {
    SingleWords words = new SingleWords();
    query.visit(words);
    return words.only;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    only &= query instanceof TermQuery;
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    only = false;
  }

  @Override
  public void visitLeaf(Query query) {
    only = false;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }
}
