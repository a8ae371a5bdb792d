package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.rihla.search.query.WordStarts;

/** Looks for beginnings of words among the words of an index. */
final class IndexedStarts implements WordStarts {

  /** Words looked at for a beginning in a field; more would cost more than they help. */
  private static final int CANDIDATES = 5_000;

  private final IndexReader reader;

  IndexedStarts(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public List<String> of(Collection<String> starts, List<String> fields, int most)
      throws IOException {
    Map<String, Integer> items = new HashMap<>();
    for (String field : fields) {
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        TermsEnum words = terms.iterator();
        for (String start : starts) {
          collect(words, new BytesRef(start), items);
        }
      }
    }
    return items.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void collect(TermsEnum words, BytesRef start, Map<String, Integer> items)
      throws IOException {
    boolean there = words.seekCeil(start) != TermsEnum.SeekStatus.END;
    for (int looked = 0; there && looked < CANDIDATES; looked++) {
      if (!StringHelper.startsWith(words.term(), start)) {
        return;
      }
      items.merge(words.term().utf8ToString(), words.docFreq(), Math::max);
      there = words.next() != null;
    }
  }
}
