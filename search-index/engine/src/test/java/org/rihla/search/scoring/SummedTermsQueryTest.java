package org.rihla.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SummedTermsQueryTest {

  private static final ScoredField FIELD = new WholeField("text", 1, 0.7f);
  private static final float SATURATION = 1.6f;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 30); i > 0; i--) {
      text.append((char) ('a' + (int) Math.abs(random.nextGaussian() * 4))).append(' ');
    }
    return text.toString();
  }

  private static Map<Integer, Float> scores(IndexSearcher searcher, Query query)
      throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc hit : searcher.search(query, 1_000).scoreDocs) {
      scores.put(hit.doc, hit.score);
    }
    return scores;
  }

  @Test
  void itScoresAsTheDisjunctionOfItsTermsDoes() throws IOException {
    Random random = new Random(7);
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < 300; i++) {
        Document document = new Document();
        document.add(new TextField("text", text(random), Field.Store.NO));
        writer.addDocument(document);
        if (i % 90 == 0) {
          writer.flush();
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (Set<String> terms :
            List.of(Set.of("a"), Set.of("b", "c", "q"), new TreeSet<>(Set.of("a", "d", "zz")))) {
          BooleanQuery.Builder each = new BooleanQuery.Builder();
          terms.forEach(term ->
              each.add(new WeightedTermsQuery(Map.of(term, 1f), FIELD, SATURATION), Occur.SHOULD));
          Map<Integer, Float> expected = scores(searcher, each.build());
          Map<Integer, Float> found =
              scores(searcher, new SummedTermsQuery(terms, FIELD, SATURATION));
          assertThat(found.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
          expected.forEach(
              (document, score) -> assertThat(found.get(document)).isCloseTo(score, within(1e-4f)));
        }
      }
    }
  }
}
