package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.rihla.search.Correction;
import org.rihla.search.Hit;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexSchema;
import org.rihla.search.PageHit;
import org.rihla.search.PageSearchRequest;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchResults;
import org.rihla.search.SimilarRequest;
import org.rihla.search.Suggestion;
import org.rihla.search.SuggestionRequest;
import org.rihla.search.analysis.Fields;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.curation.Curation;

/** The API over one folder. */
final class LuceneSearchIndex implements SearchIndex {

  private final Store store;
  private final SchemaCheck check;
  private final ItemDocuments documents;
  private final Answers answers;
  private final Failures failures;
  private final AtomicBoolean closed = new AtomicBoolean();

  LuceneSearchIndex(Store store, IndexSchema schema, Failures failures) {
    this.store = store;
    this.failures = failures;
    FacetCounts facets = new FacetCounts(schema.facets());
    this.check = new SchemaCheck(schema);
    this.documents = new ItemDocuments(facets, new TitleOrder(schema.languages()));
    this.answers = new Answers(schema.languages(), facets);
  }

  @Override
  public void apply(List<IndexChange> changes) {
    check.changes(changes);
    Map<String, IndexChange> last = new LinkedHashMap<>();
    changes.forEach(change -> last.put(change.id(), change));
    if (last.isEmpty()) {
      return;
    }
    run("change", () -> store.change(writer -> write(writer, last.values())));
  }

  private void write(IndexWriter writer, Collection<IndexChange> changes) throws IOException {
    for (IndexChange change : changes) {
      Term id = new Term(Fields.ID, change.id());
      switch (change) {
        case IndexChange.Put put -> writer.updateDocuments(id, documents.of(put.item()));
        case IndexChange.Remove remove -> writer.deleteDocuments(id);
      }
    }
  }

  @Override
  public void commit() {
    run("commit", store::commit);
  }

  @Override
  public SearchResults search(SearchRequest request) {
    check.request(request);
    return read(searcher -> answers.search(searcher, request));
  }

  @Override
  public List<Suggestion> suggest(SuggestionRequest request) {
    check.language(request.language());
    return read(searcher -> answers.suggest(searcher, request));
  }

  @Override
  public Optional<Correction> correct(SearchRequest request) {
    check.request(request);
    return read(searcher -> answers.correct(searcher, request));
  }

  @Override
  public List<Hit> similar(SimilarRequest request) {
    check.language(request.language());
    return read(searcher -> answers.similar(searcher, request));
  }

  @Override
  public List<PageHit> pages(PageSearchRequest request) {
    check.language(request.language());
    return read(searcher -> answers.pages(searcher, request));
  }

  @Override
  public void translateWith(BilingualKnowledge knowledge) {
    answers.translateWith(knowledge);
  }

  @Override
  public void curateWith(Curation curation) {
    answers.curateWith(curation);
  }

  @Override
  public void spellNamesWith(NameSpellings spellings) {
    answers.spellNamesWith(spellings);
  }

  @Override
  public Map<String, Long> versions() {
    return failures.translated("list", () -> store.read(Versions::of));
  }

  @Override
  public long size() {
    return failures.translated("count", () -> store.read(IndexedPages::exactItems));
  }

  @Override
  public void clear() {
    run("clear", () -> store.change(writer -> writer.deleteAll()));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      run("close", store::close);
    }
  }

  private <T> T read(Store.Reading<T> reading) {
    return failures.translated("search", () -> store.read(reading));
  }

  /** Work without an answer. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private void run(String what, Step step) {
    failures.translated(
        what,
        () -> {
          step.run();
          return Boolean.TRUE;
        });
  }
}
