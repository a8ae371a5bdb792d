package org.rihla.search.benchmark.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.rihla.search.analysis.Words;

/** Reads the hits of a page: what is stored, and excerpts in the reader's language. */
final class LuceneHits {

  private static final int LONGEST_TEXT = 2_000_000;
  private static final int LENGTH_GOAL = 140;
  private static final int[] PASSAGES = {1, 2, 2};

  private final IndexSearcher searcher;
  private final String language;
  private final List<String> words;

  LuceneHits(IndexSearcher searcher, String language, List<String> words) {
    this.searcher = searcher;
    this.language = language;
    this.words = words;
  }

  /** How many of the hits had something to mark. */
  int read(TopFieldDocs page) throws IOException {
    if (page.scoreDocs.length == 0) {
      return 0;
    }
    Set<String> shown =
        Set.of("id", "type", "title.fr", "title.ar", "display.path", "display.place");
    StoredFields stored = searcher.storedFields();
    int[] numbers = new int[page.scoreDocs.length];
    for (int i = 0; i < numbers.length; i++) {
      ScoreDoc place = page.scoreDocs[i];
      Document document = stored.document(place.doc, shown);
      numbers[i] = document.getFields().isEmpty() ? -1 : place.doc;
    }
    return marked(excerpts(numbers), numbers.length);
  }

  private Map<String, String[]> excerpts(int[] documents) throws IOException {
    List<String> fields = List.of("title." + language, "summary." + language, "body." + language);
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(searcher, Words.stemmed())
            .withMaxLength(LONGEST_TEXT)
            .withMaxNoHighlightPassages(0)
            .withBreakIterator(this::sentences)
            .build();
    return highlighter.highlightFields(
        fields.toArray(String[]::new),
        LuceneQueries.marked(words, fields),
        documents,
        PASSAGES.clone());
  }

  private BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.forLanguageTag(language)), LENGTH_GOAL, 0.5f);
  }

  private static int marked(Map<String, String[]> excerpts, int documents) {
    boolean[] marked = new boolean[documents];
    for (String[] ofField : excerpts.values()) {
      for (int i = 0; i < documents; i++) {
        marked[i] |= ofField[i] != null;
      }
    }
    int count = 0;
    for (boolean one : marked) {
      count += one ? 1 : 0;
    }
    return count;
  }
}
