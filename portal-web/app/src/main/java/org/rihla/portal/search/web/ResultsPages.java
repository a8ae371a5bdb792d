package org.rihla.portal.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.ResultsPage;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchQuery;
import org.rihla.portal.search.SearchService;
import org.rihla.portal.search.log.SearchLog;
import org.rihla.search.SearchResults;
import org.rihla.search.Sort;

/** Makes the search page and the listings of types, which are searches too. */
@ApplicationScoped
public class ResultsPages {
  @Inject private PageTools tools;
  @Inject private SearchService search;
  @Inject private ErrorPages errors;
  @Inject private StoredListings stored;
  @Inject private SearchLog log;
  @Inject private CorrectionViews corrections;

  /** The search page for the parameters of a request. */
  public Page search(Language language, Map<String, String[]> parameters, Access access) {
    return page(Scope.search(language), parameters, access);
  }

  /** The listing of a type for the parameters of a request. */
  public Page listing(
      Language language, ContentType type, Map<String, String[]> parameters, Access access) {
    return page(Scope.listing(language, type), parameters, access);
  }

  private Page page(Scope scope, Map<String, String[]> parameters, Access access) {
    Optional<SearchQuery> query = new SearchAddress(tools.types()).read(parameters);
    if (query.isEmpty()) {
      return errors.page(scope.language(), 400);
    }
    SearchQuery asked = query.get();
    Optional<SearchResults> found = search.search(asked, scope.language(), access, scope.typeKey());
    if (scope.type() == null) {
      found.ifPresent(results -> log.count(asked, scope.language(), access, results));
    }
    if (found.isEmpty() && scope.type() != null && !asked.isFiltered() && asked.text().isEmpty()) {
      return stored.page(scope, asked, access);
    }
    Pagination pages = pagination(scope, asked, found.map(SearchResults::total).orElse(0L));
    if (found.isPresent() && asked.page() > pages.count()) {
      return errors.page(scope.language(), 404);
    }
    return found
        .map(results ->
            found(scope, asked, results, pages)
                .instead(corrections.of(scope, asked, access, results))
                .build())
        .orElseGet(() -> ResultsPageBuilder.of(scope, frame(scope, asked), asked).rebuilding());
  }

  private static Pagination pagination(Scope scope, SearchQuery query, long total) {
    return new Pagination(scope.language(), scope.path(), query, total);
  }

  private ResultsPageBuilder found(
      Scope scope, SearchQuery query, SearchResults results, Pagination pages) {
    Language language = scope.language();
    FacetViews facets =
        new FacetViews(tools.types(), tools.taxonomies(), language, scope.path(), query);
    HitViews hits = new HitViews(tools.types(), tools.cards(), language, query.text());
    Set<String> hidden = scope.type() == null ? Set.of() : Set.of("type");
    return ResultsPageBuilder.of(scope, frame(scope, query), query)
        .hits(results.total(), results.hits().stream().map(hits::of).toList())
        .facets(facets.facets(results.facets(), hidden), facets.chips())
        .promoted(results.promoted().stream().map(hits::of).toList())
        .synonyms(results.synonyms().stream().map(TranslationViews::of).toList())
        .period(new PeriodViews(language, scope.path(), query))
        .pages(pages.view())
        .matching(results.relaxed(), TranslationViews.of(scope, query, results.translations()));
  }

  private Frame frame(Scope scope, SearchQuery query) {
    Language language = scope.language();
    var frame =
        tools
            .frames()
            .frame(language, scope.title(query), scope.paths(query))
            .description(scope.lead())
            .menu(scope.path());
    boolean plain = query.text().isEmpty() && !query.isFiltered() && scope.type() != null;
    return plain ? frame.build() : frame.unindexed().build();
  }

  /** Orders to choose from, the current one marked. */
  static List<ResultsPage.SortView> sorts(Scope scope, SearchQuery query) {
    Messages words = Messages.in(scope.language());
    List<ResultsPage.SortView> views = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      if (sort == Sort.RELEVANCE && query.text().isEmpty()) {
        continue;
      }
      String key = SearchAddress.key(sort);
      views.add(
          new ResultsPage.SortView(
              key,
              words.get("sort." + key),
              SearchAddress.write(scope.path(), query.sorted(sort)),
              query.sort() == sort));
    }
    return views;
  }

  /**
   * Whether this is the search page or the listing of a type.
   *
   * @param type null for the search page
   */
  record Scope(
      Language language, @org.jspecify.annotations.Nullable ContentType type, String path) {
    static Scope search(Language language) {
      return new Scope(language, null, Links.search(language));
    }

    static Scope listing(Language language, ContentType type) {
      return new Scope(language, type, Links.listing(language, type));
    }

    @org.jspecify.annotations.Nullable
    String typeKey() {
      return type == null ? null : type.key();
    }

    String heading() {
      return type == null
          ? Messages.in(language).get("search.heading")
          : type.plural().in(language);
    }

    String title(SearchQuery query) {
      return query.text().isEmpty()
          ? heading()
          : Messages.in(language).get("search.title", query.text());
    }

    String lead() {
      return type == null
          ? Messages.in(language).get("search.lead")
          : type.description().in(language);
    }

    /** The same search in both languages, so that switching the language keeps it. */
    LocalizedText paths(SearchQuery query) {
      return new LocalizedText(
          SearchAddress.write(path(Language.FR), query),
          SearchAddress.write(path(Language.AR), query));
    }

    private String path(Language in) {
      return type == null ? Links.search(in) : Links.listing(in, type);
    }

    String total(long total) {
      return Messages.in(language).get("search.total", total, Formats.number(total, language));
    }
  }
}
