package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RescoringTest {

  private static final int DOCUMENTS = 2_000;
  private static final Query FIRST = new TermQuery(new Term("text", "a"));
  private static final Query MORE = new BoostQuery(new TermQuery(new Term("text", "b")), 0.3f);
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField("day", SortField.Type.LONG, true),
          TieOrder.by("id"));

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
        document.add(new NumericDocValuesField("day", random.nextInt(3)));
        document.add(new SortedDocValuesField("id", new BytesRef("id-" + i * 7919 % DOCUMENTS)));
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

  private TopFieldDocs found(Query query) throws IOException {
    return searcher.search(
        query, new TopFieldCollectorManager(ORDER, DOCUMENTS, Integer.MAX_VALUE));
  }

  private static Query inFull(Query first) {
    return new BooleanQuery.Builder().add(first, Occur.MUST).add(MORE, Occur.SHOULD).build();
  }

  private static float score(ScoreDoc hit) {
    return hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
  }

  private static Map<Integer, Float> scores(TopFieldDocs hits) {
    return Arrays.stream(hits.scoreDocs)
        .collect(Collectors.toMap(hit -> hit.doc, RescoringTest::score));
  }

  private static List<Integer> documents(ScoreDoc... hits) {
    return Arrays.stream(hits).map(hit -> hit.doc).toList();
  }

  @Test
  void whenAllAreRescoredTheOrderIsThatOfBothQueriesTogether() throws IOException {
    ScoreDoc[] rescored = new Rescoring(searcher, MORE).of(found(FIRST), DOCUMENTS);
    ScoreDoc[] expected = found(inFull(FIRST)).scoreDocs;
    assertThat(documents(rescored)).isEqualTo(documents(expected));
    for (int i = 0; i < expected.length; i++) {
      assertThat(score(rescored[i])).isCloseTo(score(expected[i]), within(1e-4f));
    }
  }

  @Test
  void theBestHaveTheFullScoreAndTheOthersStayBehindThemAsTheyWere() throws IOException {
    List<Integer> first = documents(found(FIRST).scoreDocs);
    Map<Integer, Float> before = scores(found(FIRST));
    Map<Integer, Float> full = scores(found(inFull(FIRST)));
    ScoreDoc[] rescored = new Rescoring(searcher, MORE).of(found(FIRST), 100);
    assertThat(documents(rescored).subList(0, 100))
        .containsExactlyInAnyOrderElementsOf(first.subList(0, 100))
        .isNotEqualTo(first.subList(0, 100));
    assertThat(documents(rescored).subList(100, first.size()))
        .isEqualTo(first.subList(100, first.size()));
    for (int i = 0; i < rescored.length; i++) {
      float expected = (i < 100 ? full : before).getOrDefault(rescored[i].doc, -1f);
      assertThat(score(rescored[i])).isCloseTo(expected, within(1e-4f));
    }
  }

  @Test
  void whatIsEqualAfterwardsIsOrderedByTheOtherFields() throws IOException {
    Query equal = new ConstantScoreQuery(FIRST);
    ScoreDoc[] rescored = new Rescoring(searcher, MORE).of(found(equal), DOCUMENTS);
    assertThat(documents(rescored)).isEqualTo(documents(found(inFull(equal)).scoreDocs));
  }

  @Test
  void fewerHitsThanAreRescoredAreAllRescored() throws IOException {
    TopFieldDocs few = found(FIRST);
    ScoreDoc[] two = Arrays.copyOf(few.scoreDocs, 2);
    TopFieldDocs onlyTwo = new TopFieldDocs(few.totalHits, two, few.fields);
    ScoreDoc[] rescored = new Rescoring(searcher, MORE).of(onlyTwo, 100);
    Map<Integer, Float> full = scores(found(inFull(FIRST)));
    assertThat(rescored)
        .hasSize(2)
        .isSortedAccordingTo(bestFirst())
        .allSatisfy(hit ->
            assertThat(score(hit)).isCloseTo(full.getOrDefault(hit.doc, -1f), within(1e-4f)));
  }

  private static Comparator<ScoreDoc> bestFirst() {
    return Comparator.comparing(RescoringTest::score).reversed();
  }

  @Test
  void noHitsAreNoneAfterwards() throws IOException {
    TopFieldDocs none = found(new TermQuery(new Term("text", "nowhere")));
    assertThat(new Rescoring(searcher, MORE).of(none, 100)).isEmpty();
  }
}
