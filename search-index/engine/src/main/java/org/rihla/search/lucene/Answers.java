package org.rihla.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.rihla.search.Correction;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
import org.rihla.search.PageSearchRequest;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchResults;
import org.rihla.search.SimilarRequest;
import org.rihla.search.Suggestion;
import org.rihla.search.SuggestionRequest;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.curation.Curation;

/** All that a snapshot of the index is asked for. */
final class Answers {

  private final Searches searches;
  private final Suggestions suggestions;
  private final Corrections corrections;
  private final SimilarItems similar;

  Answers(Set<String> languages, FacetCounts facets) {
    this.searches = new Searches(languages, facets);
    this.suggestions = new Suggestions(languages);
    this.corrections = new Corrections(searches, languages);
    this.similar = new SimilarItems(languages, facets.keys());
  }

  SearchResults search(IndexSearcher searcher, SearchRequest request) throws IOException {
    return searches.search(searcher, request);
  }

  List<Suggestion> suggest(IndexSearcher searcher, SuggestionRequest request) throws IOException {
    return suggestions.suggest(searcher, request);
  }

  Optional<Correction> correct(IndexSearcher searcher, SearchRequest request) throws IOException {
    return corrections.of(searcher, request);
  }

  List<Hit> similar(IndexSearcher searcher, SimilarRequest request) throws IOException {
    return similar.of(searcher, request);
  }

  List<PageHit> pages(IndexSearcher searcher, PageSearchRequest request) throws IOException {
    return searches.pages(searcher, request);
  }

  void curateWith(Curation curation) {
    searches.curateWith(curation);
  }

  void translateWith(BilingualKnowledge knowledge) {
    searches.translateWith(knowledge);
  }

  void spellNamesWith(NameSpellings spellings) {
    searches.spellNamesWith(spellings);
  }
}
