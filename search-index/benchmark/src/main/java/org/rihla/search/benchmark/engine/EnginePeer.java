package org.rihla.search.benchmark.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.search.Facet;
import org.rihla.search.FacetValue;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexSchema;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchRequestBuilder;
import org.rihla.search.SearchResults;
import org.rihla.search.benchmark.peer.Answer;
import org.rihla.search.benchmark.peer.Peer;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleDocuments;

/** The engine that is measured. Its hits always carry excerpts, whatever is asked for. */
public final class EnginePeer implements Peer {

  private final SearchIndex index;

  /** Opens the index of a folder. */
  public EnginePeer(Path folder) {
    index =
        SearchIndexes.embedded(folder, IndexSchema.of(Set.copyOf(SampleDocuments.FACETS), "1"))
            .index();
  }

  @Override
  public void index(List<SampleDocument> documents) {
    index.apply(
        documents.stream()
            .<IndexChange>map(document -> new IndexChange.Put(item(document)))
            .toList());
  }

  @Override
  public void commit() {
    index.commit();
    makeVisible();
  }

  @Override
  public void save(SampleDocument document) {
    index(List.of(document));
    makeVisible();
  }

  /** While nobody reads, the engine leaves this to the next who does. */
  private void makeVisible() {
    index.size();
  }

  @Override
  public Answer answer(Ask ask) {
    return answer(index.search(request(ask)));
  }

  @Override
  public void close() {
    index.close();
  }

  /** The request in the engine's words. */
  public static SearchRequest request(Ask ask) {
    SearchRequestBuilder request =
        SearchRequest.builder(ask.text(), ask.language(), ask.access())
            .page(0, Ask.HITS)
            .translated(false);
    ask.filters().forEach((facet, value) -> request.filter(facet, value));
    return request.facets(ask.facets().toArray(String[]::new)).build();
  }

  /** The document in the engine's words. */
  public static IndexedItem item(SampleDocument document) {
    IndexedItem.Builder item =
        IndexedItem.builder(document.id(), 1, document.type())
            .access(document.access())
            .day(document.day());
    document
        .texts()
        .forEach((language, text) ->
            item.text(
                language,
                new IndexedText(text.title(), text.summary(), text.body(), text.keywords())));
    document.facets().forEach(item::facet);
    document.display().forEach(item::display);
    return item.build();
  }

  private static Answer answer(SearchResults results) {
    Map<String, Map<String, Long>> facets = new HashMap<>();
    for (Facet facet : results.facets()) {
      Map<String, Long> counts = new HashMap<>();
      for (FacetValue value : facet.values()) {
        counts.put(value.value(), value.count());
      }
      facets.put(facet.key(), counts);
    }
    int marked = (int) results.hits().stream().filter(EnginePeer::isMarked).count();
    return new Answer(results.total(), facets, results.hits().size(), marked);
  }

  private static boolean isMarked(Hit hit) {
    return hit.title().stream().anyMatch(Fragment::highlighted)
        || hit.snippet().stream().anyMatch(Fragment::highlighted);
  }
}
