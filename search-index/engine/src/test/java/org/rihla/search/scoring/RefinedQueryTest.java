package org.rihla.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefinedQueryTest {

  private static final int DOCUMENTS = 2_000;
  private static final ScoredField FIELD = new WholeField("text", 1, 0.7f);
  private static final Query MATCHING = new WeightedTermsQuery(Map.of("a", 1f), FIELD, 1.6f);
  private static final Query REFINEMENT =
      new BoostQuery(new SummedTermsQuery(Set.of("b", "f", "h"), FIELD, 1.6f), 0.1f);
  private static final Query IN_FULL =
      new BooleanQuery.Builder().add(MATCHING, Occur.MUST).add(REFINEMENT, Occur.SHOULD).build();

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void severalSegments() throws IOException {
    Random random = new Random(3);
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new TextField("text", text(random), Field.Store.NO));
        writer.addDocument(document);
        if (i % 600 == 0) {
          writer.flush();
        }
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1, 30); i > 0; i--) {
      text.append((char) ('a' + (int) Math.abs(random.nextGaussian() * 4))).append(' ');
    }
    return text.toString();
  }

  private List<ScoreDoc> hits(Query query, int most) throws IOException {
    var best = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE);
    return Arrays.asList(searcher.search(query, best).scoreDocs);
  }

  private void assertSame(List<ScoreDoc> found, List<ScoreDoc> expected) {
    assertThat(found).extracting(hit -> hit.doc).isEqualTo(documents(expected));
    for (int i = 0; i < expected.size(); i++) {
      assertThat(found.get(i).score).isCloseTo(expected.get(i).score, within(1e-4f));
    }
  }

  private static Map<Integer, Float> scores(List<ScoreDoc> hits) {
    return hits.stream().collect(Collectors.toMap(hit -> hit.doc, hit -> hit.score));
  }

  private static List<Integer> documents(List<ScoreDoc> hits) {
    return hits.stream().map(hit -> hit.doc).toList();
  }

  @Test
  void withRoomForAllItScoresAllInFull() throws IOException {
    Query refined = new RefinedQuery(MATCHING, REFINEMENT, DOCUMENTS);
    assertSame(hits(refined, DOCUMENTS), hits(IN_FULL, DOCUMENTS));
  }

  @Test
  void theBestOfTheFirstQueryHaveTheFullScore() throws IOException {
    Query refined = new RefinedQuery(MATCHING, REFINEMENT, 100);
    Map<Integer, Float> scores = scores(hits(refined, DOCUMENTS));
    Map<Integer, Float> full = scores(hits(IN_FULL, DOCUMENTS));
    assertThat(hits(MATCHING, 100))
        .hasSize(100)
        .allMatch(hit ->
            Math.abs(scores.getOrDefault(hit.doc, 0f) - full.getOrDefault(hit.doc, 1f)) < 1e-4f);
  }

  @Test
  void nothingIsLostAndNoScoreIsAboveTheFullOne() throws IOException {
    Query refined = new RefinedQuery(MATCHING, REFINEMENT, 5);
    List<ScoreDoc> expected = hits(IN_FULL, DOCUMENTS);
    Map<Integer, Float> full = scores(expected);
    List<ScoreDoc> found = hits(refined, DOCUMENTS);
    assertThat(documents(found)).containsExactlyInAnyOrderElementsOf(documents(expected));
    assertThat(found).allMatch(hit -> hit.score <= full.getOrDefault(hit.doc, 0f) + 1e-4f);
    assertThat(found).anyMatch(hit -> hit.score < full.getOrDefault(hit.doc, 0f) - 1e-3f);
    assertThat(searcher.count(refined)).isEqualTo(expected.size());
  }

  @Test
  void anExplanationIsTheFullScore() throws IOException {
    ScoreDoc first = hits(IN_FULL, 1).getFirst();
    Query refined = new RefinedQuery(MATCHING, REFINEMENT, 400);
    assertThat(searcher.explain(refined, first.doc).getValue().floatValue())
        .isCloseTo(first.score, within(1e-4f));
  }
}
