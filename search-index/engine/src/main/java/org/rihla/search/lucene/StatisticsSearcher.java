package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the statistics of fields, which every word of every request asks for and which do not
 * change in a snapshot.
 */
final class StatisticsSearcher extends IndexSearcher {

  /** Makes one for each snapshot. */
  static final SearcherFactory FACTORY =
      new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
          return new StatisticsSearcher(reader);
        }
      };

  /** By field, those only that the index has. */
  private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();

  private StatisticsSearcher(IndexReader reader) {
    super(reader);
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics known = fields.get(field);
    if (known != null) {
      return known;
    }
    CollectionStatistics statistics = super.collectionStatistics(field);
    if (statistics != null) {
      fields.put(field, statistics);
    }
    return statistics;
  }
}
