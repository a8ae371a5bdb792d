package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TieOrderTest {

  private static final SortField NEWEST = new SortField("day", SortField.Type.LONG, true);
  private static final Sort LUCENES =
      new Sort(
          NEWEST,
          new SortField("title", SortField.Type.STRING),
          new SortField("id", SortField.Type.STRING));
  private static final Sort OURS = new Sort(NEWEST, TieOrder.by("title"), TieOrder.by("id"));

  private static Document document(Random random, int id, int days, int titles) {
    Document document = new Document();
    document.add(new NumericDocValuesField("day", random.nextInt(days)));
    document.add(new SortedDocValuesField("id", new BytesRef("id-" + (id * 7919 % 1000))));
    int title = random.nextInt(titles + 1);
    if (title < titles) {
      document.add(new SortedDocValuesField("title", new BytesRef("title " + title)));
    }
    return document;
  }

  private static int[] order(IndexSearcher searcher, Sort sort, int hits) throws IOException {
    var best = new TopFieldCollectorManager(sort, hits, Integer.MAX_VALUE);
    return Arrays.stream(searcher.search(MatchAllDocsQuery.INSTANCE, best).scoreDocs)
        .mapToInt(hit -> hit.doc)
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void itOrdersAsLuceneDoesInAnyNumberOfSegments(int seed) throws IOException {
    Random random = new Random(seed);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      int days = 1 + random.nextInt(seed);
      for (int id = 0; id < 500; id++) {
        writer.addDocument(document(random, id, days, 1 + random.nextInt(40)));
        if (random.nextInt(60) == 0) {
          writer.flush();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int hits : new int[] {1, 10, 37, 500, 900}) {
          assertThat(order(searcher, OURS, hits)).isEqualTo(order(searcher, LUCENES, hits));
        }
      }
    }
  }
}
