package org.rihla.portal.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.ResultsPage;
import org.rihla.portal.content.web.page.ResultsPage.Chip;
import org.rihla.portal.content.web.page.ResultsPage.FacetView;
import org.rihla.portal.content.web.page.ResultsPage.HitView;
import org.rihla.portal.content.web.page.ResultsPage.Paging;
import org.rihla.portal.content.web.page.ResultsPage.Parameter;
import org.rihla.portal.content.web.page.ResultsPage.PeriodView;
import org.rihla.portal.search.Period;
import org.rihla.portal.search.SearchQuery;

/** Collects the parts of a results page. */
final class ResultsPageBuilder {
  private final ResultsPages.Scope scope;
  private final Frame frame;
  private final SearchQuery query;
  private long total;
  private List<HitView> hits = List.of();
  private List<HitView> promoted = List.of();
  private List<ResultsPage.Likeness> synonyms = List.of();
  private List<FacetView> facets = List.of();
  private List<Chip> chips = List.of();
  private @Nullable PeriodView period;
  private @Nullable Paging pages;
  private boolean rebuilding;
  private boolean relaxed;
  private ResultsPage.@Nullable Across across;
  private ResultsPage.@Nullable Instead instead;

  private ResultsPageBuilder(ResultsPages.Scope scope, Frame frame, SearchQuery query) {
    this.scope = scope;
    this.frame = frame;
    this.query = query;
  }

  static ResultsPageBuilder of(ResultsPages.Scope scope, Frame frame, SearchQuery query) {
    return new ResultsPageBuilder(scope, frame, query);
  }

  ResultsPageBuilder hits(long newTotal, List<HitView> newHits) {
    total = newTotal;
    hits = newHits;
    return this;
  }

  /** Answers that stand above the hits, and the hits that they need not be repeated in. */
  ResultsPageBuilder promoted(List<HitView> answers) {
    promoted = answers;
    Set<String> above =
        answers.stream().map(answer -> answer.card().url()).collect(Collectors.toSet());
    hits = hits.stream().filter(hit -> !above.contains(hit.card().url())).toList();
    return this;
  }

  ResultsPageBuilder synonyms(List<ResultsPage.Likeness> newSynonyms) {
    synonyms = newSynonyms;
    return this;
  }

  ResultsPageBuilder facets(List<FacetView> newFacets, List<Chip> newChips) {
    facets = newFacets;
    chips = newChips;
    return this;
  }

  ResultsPageBuilder period(PeriodViews views) {
    boolean shown = !facets.isEmpty() || !query.period().equals(Period.NONE);
    period = shown ? views.form(keptByPeriod()) : null;
    chips = Stream.concat(chips.stream(), views.chip().stream()).toList();
    return this;
  }

  ResultsPageBuilder pages(@Nullable Paging newPages) {
    pages = newPages;
    return this;
  }

  ResultsPageBuilder matching(boolean newRelaxed, ResultsPage.@Nullable Across newAcross) {
    relaxed = newRelaxed;
    across = newAcross;
    return this;
  }

  ResultsPageBuilder instead(ResultsPage.@Nullable Instead newInstead) {
    instead = newInstead;
    return this;
  }

  /** The page that says that search is not available now, with the hits there are, if any. */
  ResultsPage rebuilding() {
    rebuilding = true;
    return build();
  }

  ResultsPage build() {
    return new ResultsPage(
        frame,
        scope.heading(),
        scope.lead(),
        scope.type() == null,
        scope.path(),
        query.text(),
        total,
        scope.total(total),
        hits,
        promoted,
        facets,
        period,
        chips,
        SearchAddress.write(scope.path(), query.unfiltered()),
        ResultsPages.sorts(scope, query),
        pages,
        hidden(),
        rebuilding,
        relaxed,
        synonyms,
        across,
        archive(),
        Links.collection(scope.language()),
        instead);
  }

  /** A search page that has looked for something offers the files of all that it found. */
  private @Nullable String archive() {
    boolean searched = scope.type() == null && (!query.text().isEmpty() || query.isFiltered());
    return searched && total > 0
        ? SearchAddress.write(Links.collection(scope.language()), query.onPage(1))
        : null;
  }

  /** A new query keeps the filters that were chosen. */
  private List<Parameter> hidden() {
    List<Parameter> parameters = filters();
    query
        .period()
        .start()
        .ifPresent(date -> parameters.add(new Parameter(SearchAddress.FROM, date.iso())));
    query
        .period()
        .end()
        .ifPresent(date -> parameters.add(new Parameter(SearchAddress.TO, date.iso())));
    return parameters;
  }

  /** Another range of days keeps all else, but for the page. */
  private List<Parameter> keptByPeriod() {
    List<Parameter> parameters = filters();
    if (!query.text().isEmpty()) {
      parameters.addFirst(new Parameter("q", query.text()));
    }
    if (query.sort() != SearchAddress.usual(query)) {
      parameters.add(new Parameter("sort", SearchAddress.key(query.sort())));
    }
    return parameters;
  }

  private List<Parameter> filters() {
    List<Parameter> parameters = new ArrayList<>();
    query
        .filters()
        .forEach((facet, values) ->
            values.forEach(value -> parameters.add(new Parameter(facet, value))));
    if (!query.translated()) {
      parameters.add(new Parameter(SearchAddress.TRANSLATE, SearchAddress.NO));
    }
    return parameters;
  }
}
