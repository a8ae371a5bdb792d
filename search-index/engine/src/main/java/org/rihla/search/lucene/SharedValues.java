package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.analysis.Fields;

/** Values of facets, such as concepts, that an item has in common with few others. */
final class SharedValues {

  private final List<String> fields;

  SharedValues(Set<String> facets) {
    this.fields = facets.stream().sorted().map(Fields::facet).toList();
  }

  /**
   * Queries for an item's values, each weighing more the fewer items have it.
   *
   * @param most items that may have a value
   */
  List<Query> of(IndexReader reader, int document, int most) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Query> queries = new ArrayList<>();
    for (String field : fields) {
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
      if (values == null || !values.advanceExact(document - leaf.docBase)) {
        continue;
      }
      for (int i = 0; i < values.docValueCount(); i++) {
        Term term = new Term(field, BytesRef.deepCopyOf(values.lookupOrd(values.nextOrd())));
        if (reader.docFreq(term) <= most) {
          queries.add(new TermQuery(term));
        }
      }
    }
    return queries;
  }
}
