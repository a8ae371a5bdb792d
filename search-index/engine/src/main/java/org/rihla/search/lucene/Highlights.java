package org.rihla.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.rihla.search.Fragment;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.HighlightQuery;
import org.rihla.search.query.SearchedText;

/** Highlighted passages of the texts of one language. */
final class Highlights {

  private static final int LONGEST_TEXT = 2_000_000;
  private static final int PASSAGES = 2;
  private static final Analyzer ANALYZERS = new FieldAnalyzers();

  private final SearchedText text;
  private final String language;
  private final FragmentHighlighter highlighter;

  Highlights(IndexSearcher searcher, SearchedText text, String language) {
    this.text = text;
    this.language = language;
    // Fields of stems know no stop words; such a search is rare, so its few texts are analysed
    // again.
    UnifiedHighlighter.Builder builder =
        text.typed().onlyStopWords()
            ? UnifiedHighlighter.builderWithoutSearcher(ANALYZERS)
            : UnifiedHighlighter.builder(searcher, ANALYZERS);
    this.highlighter =
        new FragmentHighlighter(
            builder.withMaxLength(LONGEST_TEXT).withMaxNoHighlightPassages(0), language);
  }

  /**
   * Passages by document, whose texts are given, of each part; a document without a match in a part
   * is absent there.
   */
  Map<Part, Map<Integer, List<Fragment>>> in(List<Part> parts, Map<Integer, Document> documents)
      throws IOException {
    Map<Part, Map<Integer, List<Fragment>>> found = new EnumMap<>(Part.class);
    if (text.typed().onlyStopWords()) {
      for (Part part : parts) {
        found.put(part, analysedAgain(part, documents));
      }
      return found;
    }
    Map<String, Query> queries = new LinkedHashMap<>();
    for (Part part : parts) {
      String field = part.stemmed(language);
      queries.put(field, HighlightQuery.inStems(text, field, language));
    }
    var passages = highlighter.passages(queries, documents, PASSAGES);
    parts.forEach(part -> found.put(part, passages.getOrDefault(part.stemmed(language), Map.of())));
    return found;
  }

  private Map<Integer, List<Fragment>> analysedAgain(Part part, Map<Integer, Document> documents)
      throws IOException {
    Query query = HighlightQuery.asWritten(text.typed(), part.plain(language));
    String field = part.stemmed(language);
    Map<Integer, List<Fragment>> found = new HashMap<>();
    for (Map.Entry<Integer, Document> document : documents.entrySet()) {
      String content = Stored.text(document.getValue(), field);
      List<Fragment> fragments =
          content.isEmpty()
              ? List.of()
              : highlighter.passages(part.plain(language), query, content, PASSAGES);
      if (!fragments.isEmpty()) {
        found.put(document.getKey(), fragments);
      }
    }
    return found;
  }
}
