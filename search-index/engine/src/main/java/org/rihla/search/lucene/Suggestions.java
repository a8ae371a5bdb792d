package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.rihla.search.Suggestion;
import org.rihla.search.Suggestion.Kind;
import org.rihla.search.SuggestionRequest;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.TypedQuery;

/**
 * Completes from the titles and keywords of the items that the caller may see, so that nothing else
 * can be learnt from it.
 */
final class Suggestions {

  /** Items looked at per language and kind, the newest; ranking among them is exact. */
  private static final int CANDIDATES = 200;

  private static final Sort NEWEST =
      new Sort(
          new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE),
          SortField.FIELD_DOC);

  private final List<String> languages;

  Suggestions(Set<String> languages) {
    this.languages = languages.stream().sorted().toList();
  }

  List<Suggestion> suggest(IndexSearcher searcher, SuggestionRequest request) throws IOException {
    TypedQuery typed = TypedQuery.of(request.text());
    if (typed.words().isEmpty() || request.access().isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>();
    for (String language : languages) {
      all.addAll(
          candidates(searcher, request, typed, new Source(Part.KEYWORDS, Kind.CONCEPT, language)));
      all.addAll(
          candidates(searcher, request, typed, new Source(Part.TITLE, Kind.TITLE, language)));
    }
    all.sort(bestFirst(typed, request.language()));
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(suggestion -> seen.add(suggestion.text().toLowerCase(Locale.ROOT)))
        .limit(request.limit())
        .toList();
  }

  /** Where suggestions come from. */
  private record Source(Part part, Kind kind, String language) {

    private String field() {
      return part.stemmed(language);
    }
  }

  private static Set<Suggestion> candidates(
      IndexSearcher searcher, SuggestionRequest request, TypedQuery typed, Source source)
      throws IOException {
    var query = typed.in(Fields.typed(source.part, source.language), request.access());
    Set<Suggestion> found = new HashSet<>();
    for (ScoreDoc place : searcher.search(query, CANDIDATES, NEWEST).scoreDocs) {
      Document document = searcher.storedFields().document(place.doc, Set.of(source.field()));
      for (String text : document.getValues(source.field())) {
        if (typed.matches(text)) {
          found.add(new Suggestion(text, source.language, source.kind));
        }
      }
    }
    return found;
  }

  private static Comparator<Suggestion> bestFirst(TypedQuery typed, String language) {
    return Comparator.<Suggestion, Boolean>comparing(
            suggestion -> !suggestion.language().equals(language))
        .thenComparing(suggestion -> !typed.begins(suggestion.text()))
        .thenComparing(suggestion -> suggestion.kind() != Kind.CONCEPT)
        .thenComparingInt(suggestion -> suggestion.text().length())
        .thenComparing(Suggestion::text);
  }
}
