package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
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

  /** Makes the excerpts of these documents. */
  static Excerpts of(IndexSearcher searcher, SearchedText text, Map<Integer, String> languages)
      throws IOException {
    Map<String, List<Integer>> byLanguage = new TreeMap<>();
    languages.forEach((document, language) ->
        byLanguage.computeIfAbsent(language, any -> new ArrayList<>()).add(document));
    Excerpts excerpts = new Excerpts();
    for (Map.Entry<String, List<Integer>> group : byLanguage.entrySet()) {
      if (text.typed().wanted()) {
        excerpts.highlight(new Highlights(searcher, text, group.getKey()), group.getValue());
      }
      excerpts.begin(searcher.storedFields(), group.getKey(), group.getValue());
    }
    return excerpts;
  }

  List<Fragment> title(int document, String stored) {
    return titles.getOrDefault(document, List.of(new Fragment(stored, false)));
  }

  List<Fragment> snippet(int document) {
    return snippets.getOrDefault(document, List.of());
  }

  private void highlight(Highlights highlights, List<Integer> documents) throws IOException {
    var found = highlights.in(HIGHLIGHTED, documents);
    titles.putAll(found.getOrDefault(Part.TITLE, Map.of()));
    snippets.putAll(found.getOrDefault(Part.SUMMARY, Map.of()));
    snippets.putAll(found.getOrDefault(Part.BODY, Map.of()));
  }

  /** Where nothing matched, a reader is served best by the beginning of the summary. */
  private void begin(StoredFields stored, String language, List<Integer> documents)
      throws IOException {
    for (int document : documents) {
      if (!snippets.containsKey(document)) {
        String beginning = beginning(stored, language, document);
        if (!beginning.isBlank()) {
          snippets.put(document, List.of(new Fragment(Cut.beginning(beginning), false)));
        }
      }
    }
  }

  private static String beginning(StoredFields stored, String language, int document)
      throws IOException {
    String summary = Part.SUMMARY.stemmed(language);
    String body = Part.BODY.stemmed(language);
    Document texts = stored.document(document, Set.of(summary, body));
    String start = Stored.text(texts, summary);
    return start.isBlank() ? Stored.text(texts, body) : start;
  }
}
