package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.query.StemCounts;

/** Counts stems in the items and pages of an index, deleted ones that are still there too. */
record IndexedStems(IndexReader reader) implements StemCounts {

  @Override
  public int of(String stem, String language) throws IOException {
    int items = reader.docFreq(new Term(Fields.stems(language), stem));
    Optional<PageLanguage> pages = PageLanguage.tagged(language);
    return pages.isEmpty() ? items : items + reader.docFreq(new Term(pages.get().field(), stem));
  }
}
