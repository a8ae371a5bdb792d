package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
import org.rihla.search.SearchRequest;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;

/** Makes the hits of a page out of stored fields. */
final class Hits {

  private static final Set<String> ALWAYS_SHOWN = Set.of(Fields.ID, Fields.TYPE, Fields.DISPLAY);
  private static final List<Part> SHOWN_PARTS = List.of(Part.TITLE, Part.SUMMARY, Part.BODY);

  private final BestLanguage bestLanguage;

  Hits(Set<String> languages, ItemQueries queries) {
    this.bestLanguage = new BestLanguage(languages, queries);
  }

  /** The hits of these documents, in their order, with the pages on which the search was met. */
  List<Hit> of(
      IndexSearcher searcher,
      SearchRequest request,
      SearchedText text,
      ScoreDoc[] page,
      Map<Integer, List<PageHit>> onPages)
      throws IOException {
    if (page.length == 0) {
      return List.of();
    }
    List<Integer> numbers = Arrays.stream(page).map(place -> place.doc).toList();
    Map<Integer, String> languages = bestLanguage.of(searcher, request.language(), text, numbers);
    Map<Integer, Document> documents = documents(searcher, languages);
    Excerpts excerpts = Excerpts.of(searcher, text, documents, languages);
    List<Hit> hits = new ArrayList<>(page.length);
    for (ScoreDoc place : page) {
      Document document = documents.getOrDefault(place.doc, new Document());
      String language = languages.getOrDefault(place.doc, request.language());
      List<PageHit> pages = onPages.getOrDefault(place.doc, List.of());
      hits.add(hit(document, language, excerpts, place, pages));
    }
    return hits;
  }

  private static Map<Integer, Document> documents(
      IndexSearcher searcher, Map<Integer, String> languages) throws IOException {
    StoredFields stored = searcher.storedFields();
    Map<Integer, Document> documents = new HashMap<>();
    for (Map.Entry<Integer, String> document : languages.entrySet()) {
      Set<String> shown = new HashSet<>(ALWAYS_SHOWN);
      SHOWN_PARTS.forEach(part -> shown.add(part.stemmed(document.getValue())));
      documents.put(document.getKey(), stored.document(document.getKey(), shown));
    }
    return documents;
  }

  private static Hit hit(
      Document document, String language, Excerpts excerpts, ScoreDoc place, List<PageHit> pages)
      throws IOException {
    BytesRef display = document.getBinaryValue(Fields.DISPLAY);
    return new Hit(
        Stored.text(document, Fields.ID),
        Stored.text(document, Fields.TYPE),
        language,
        excerpts.title(place.doc, Stored.text(document, Part.TITLE.stemmed(language))),
        excerpts.snippet(place.doc),
        display == null ? Map.of() : DisplayBytes.read(display),
        pages,
        score(place));
  }

  private static float score(ScoreDoc place) {
    return place instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
  }
}
