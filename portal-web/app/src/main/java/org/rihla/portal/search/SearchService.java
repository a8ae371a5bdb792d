package org.rihla.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FacetDefinition;
import org.rihla.portal.indexing.IndexHost;
import org.rihla.portal.indexing.IndexingSchedule;
import org.rihla.portal.language.Language;
import org.rihla.search.Correction;
import org.rihla.search.Hit;
import org.rihla.search.IndexException;
import org.rihla.search.PageHit;
import org.rihla.search.PageSearchRequest;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchRequestBuilder;
import org.rihla.search.SearchResults;
import org.rihla.search.SimilarRequest;
import org.rihla.search.Suggestion;
import org.rihla.search.SuggestionRequest;

/** Searches with the caller's visibility inside the query. */
@ApplicationScoped
public class SearchService {
  private static final int SUGGESTIONS = 8;

  @Inject private IndexHost host;
  @Inject private IndexingSchedule schedule;
  @Inject private ContentTypes types;

  /**
   * What is found.
   *
   * @param type only items of this type, or null for all
   * @return nothing while the index is being rebuilt
   */
  public Optional<SearchResults> search(
      SearchQuery query, Language language, Access access, @Nullable String type) {
    SearchRequest request = request(query, language, access, type);
    return answer(index -> index.search(request));
  }

  /** What the index says; empty while it is being rebuilt, and when it turns out to need that. */
  private <T> Optional<T> answer(Function<SearchIndex, T> question) {
    try {
      return host.searchable().map(question);
    } catch (IndexException e) {
      schedule.recover(e);
      return Optional.empty();
    }
  }

  private SearchRequest request(
      SearchQuery query, Language language, Access access, @Nullable String type) {
    SearchRequestBuilder request =
        SearchRequest.builder(query.text(), language.tag(), access.tokens())
            .days(query.period().days())
            .sort(query.sort())
            .translated(query.translated())
            .page((query.page() - 1) * SearchQuery.PAGE_SIZE, SearchQuery.PAGE_SIZE)
            .facets(facets().toArray(String[]::new));
    query.filters().forEach(request::filter);
    if (type != null) {
      request.filter("type", Set.of(type));
    }
    return request.build();
  }

  /**
   * What may have been meant by a search that found little; empty while the index is being rebuilt.
   *
   * @param type only items of this type, or null for all
   */
  public Optional<Correction> correct(
      SearchQuery query, Language language, Access access, @Nullable String type) {
    SearchRequest request = request(query, language, access, type);
    return answer(index -> index.correct(request)).flatMap(Function.identity());
  }

  /** Items about the same as another; none while the index is being rebuilt. */
  public List<Hit> similar(String id, Language language, Access access, int most) {
    SimilarRequest request =
        new SimilarRequest(
            id, language.tag(), access.tokens(), Math.min(most, SimilarRequest.MOST));
    return answer(index -> index.similar(request)).orElse(List.of());
  }

  /** Identifiers of the first items that are found; none while the index is being rebuilt. */
  public List<String> found(SearchQuery query, Language language, Access access, int most) {
    SearchRequestBuilder request =
        SearchRequest.builder(query.text(), language.tag(), access.tokens())
            .days(query.period().days())
            .sort(query.sort())
            .translated(query.translated())
            .page(0, most);
    query.filters().forEach(request::filter);
    return answer(index -> index.search(request.build()))
        .map(results -> results.hits().stream().map(Hit::id).toList())
        .orElse(List.of());
  }

  /**
   * Pages of one file on which a text is met, by number; none while the index is being rebuilt.
   *
   * @param item identifier of the file's item
   */
  public List<PageHit> pages(
      String item, String attachment, String text, Language language, Access access, int most) {
    String searched = text.substring(0, Math.min(text.length(), SearchRequest.LONGEST_TEXT));
    PageSearchRequest request =
        new PageSearchRequest(item, attachment, searched, language.tag(), access.tokens(), most);
    return answer(index -> index.pages(request)).orElse(List.of());
  }

  /**
   * Whether a text finds something with enough of its words; false while the index is being
   * rebuilt.
   */
  public boolean finds(String text, Access access) {
    SearchRequest request =
        SearchRequest.builder(text, Language.FR.tag(), access.tokens()).page(0, 1).build();
    return answer(index -> index.search(request))
        .filter(results -> results.total() > 0 && !results.relaxed())
        .isPresent();
  }

  private List<String> facets() {
    return types.facets().stream().map(FacetDefinition::key).toList();
  }

  /** How what is being typed could go on; empty while the index is being rebuilt. */
  public List<Suggestion> suggest(String text, Language language, Access access) {
    SuggestionRequest request =
        new SuggestionRequest(text, language.tag(), access.tokens(), SUGGESTIONS);
    return answer(index -> index.suggest(request)).orElse(List.of());
  }
}
