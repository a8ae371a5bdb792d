package org.rihla.search.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;

/** Tells items and pages of an index apart, where all is counted together. */
final class IndexedPages {

  private static final Term ANY = new Term(Fields.PAGE, Fields.PAGE);

  private IndexedPages() {}

  /** Languages of which there are pages; none if there is no page. */
  static Set<PageLanguage> languages(IndexReader reader) {
    Set<PageLanguage> languages = EnumSet.noneOf(PageLanguage.class);
    for (LeafReaderContext leaf : reader.leaves()) {
      FieldInfos fields = leaf.reader().getFieldInfos();
      for (PageLanguage language : PageLanguage.values()) {
        if (fields.fieldInfo(language.field()) != null) {
          languages.add(language);
        }
      }
    }
    return languages;
  }

  /** About how many items there are; exact where a segment has no pages, or nothing removed. */
  static int items(IndexReader reader) throws IOException {
    long items = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      long all = leaf.reader().maxDoc();
      long itemsWritten = all - leaf.reader().docFreq(ANY);
      items += leaf.reader().numDocs() * itemsWritten / all;
    }
    return (int) items;
  }

  /** How many items there are. */
  static long exactItems(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader().numDocs() - (long) searcher.count(new TermQuery(ANY));
  }
}
