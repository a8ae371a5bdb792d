package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.rihla.search.analysis.Fields;
import org.rihla.search.query.Alternative;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.SearchedWord;

/** Finds the words that so few items have that one of them is enough. */
final class TellingWords {

  /** A word that more of all items have tells nothing by itself. */
  private static final double FEW = 0.1;

  private TellingWords() {}

  /** The words of a text, folded. */
  static Set<String> of(IndexSearcher searcher, SearchedText text) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    Set<String> telling = new HashSet<>();
    int items = IndexedPages.items(reader);
    int pages = Math.max(items, reader.numDocs() - items);
    for (SearchedWord word : text.words()) {
      if (mostItems(reader, word) <= FEW * items && pages(reader, word) <= FEW * pages) {
        telling.add(word.plain());
      }
    }
    return telling;
  }

  /** Pages that have the word as it was typed. */
  private static int pages(IndexReader reader, SearchedWord word) throws IOException {
    return reader.docFreq(new Term(Fields.PAGE_PLAIN, word.plain()));
  }

  /** Items that have the commonest of what a word is looked for as. */
  private static int mostItems(IndexReader reader, SearchedWord word) throws IOException {
    int most = 0;
    for (String language : word.alternatives().keySet()) {
      for (Alternative alternative : word.in(language)) {
        Term first = new Term(Fields.stems(language), alternative.stems().getFirst());
        most = Math.max(most, reader.docFreq(first));
      }
    }
    return most;
  }
}
