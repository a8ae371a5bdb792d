package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.rihla.search.Fragment;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.SearchedText;

/** Titles and snippets of a page of hits, each in the language of its hit. */
final class Excerpts {

  private static final List<Part> HIGHLIGHTED = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

  private final Map<Integer, List<Fragment>> titles = new HashMap<>();
  private final Map<Integer, List<Fragment>> snippets = new HashMap<>();

  private Excerpts() {}

  /**
   * Makes the excerpts of documents.
   *
   * @param documents with their texts in the language that is shown
   * @param languages of the documents
   */
  static Excerpts of(
      IndexSearcher searcher,
      SearchedText text,
      Map<Integer, Document> documents,
      Map<Integer, String> languages)
      throws IOException {
    Map<String, Map<Integer, Document>> byLanguage = new TreeMap<>();
    languages.forEach((number, language) ->
        byLanguage
            .computeIfAbsent(language, any -> new TreeMap<>())
            .put(number, documents.getOrDefault(number, new Document())));
    Excerpts excerpts = new Excerpts();
    for (Map.Entry<String, Map<Integer, Document>> group : byLanguage.entrySet()) {
      if (text.typed().wanted()) {
        excerpts.highlight(new Highlights(searcher, text, group.getKey()), group.getValue());
      }
      excerpts.begin(group.getKey(), group.getValue());
    }
    return excerpts;
  }

  List<Fragment> title(int document, String stored) {
    return titles.getOrDefault(document, List.of(new Fragment(stored, false)));
  }

  List<Fragment> snippet(int document) {
    return snippets.getOrDefault(document, List.of());
  }

  private void highlight(Highlights highlights, Map<Integer, Document> documents)
      throws IOException {
    var found = highlights.in(HIGHLIGHTED, documents);
    titles.putAll(found.getOrDefault(Part.TITLE, Map.of()));
    snippets.putAll(found.getOrDefault(Part.SUMMARY, Map.of()));
    snippets.putAll(found.getOrDefault(Part.BODY, Map.of()));
  }

  /** Where nothing matched, a reader is served best by the beginning of the summary. */
  private void begin(String language, Map<Integer, Document> documents) {
    documents.forEach((number, document) -> {
      String beginning = beginning(language, document);
      if (!snippets.containsKey(number) && !beginning.isBlank()) {
        snippets.put(number, List.of(new Fragment(Cut.beginning(beginning), false)));
      }
    });
  }

  private static String beginning(String language, Document document) {
    String summary = Stored.text(document, Part.SUMMARY.stemmed(language));
    return summary.isBlank() ? Stored.text(document, Part.BODY.stemmed(language)) : summary;
  }
}
