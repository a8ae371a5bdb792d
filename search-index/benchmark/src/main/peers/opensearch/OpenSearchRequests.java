package org.rihla.search.benchmark.opensearch;

import java.util.List;
import java.util.function.Function;
import org.opensearch.action.search.SearchRequestBuilder;
import org.opensearch.index.query.BoolQueryBuilder;
import org.opensearch.index.query.CombinedFieldsQueryBuilder;
import org.opensearch.index.query.DisMaxQueryBuilder;
import org.opensearch.index.query.QueryBuilder;
import org.opensearch.index.query.QueryBuilders;
import org.opensearch.search.aggregations.AggregationBuilders;
import org.opensearch.search.fetch.subphase.highlight.HighlightBuilder;
import org.opensearch.search.sort.FieldSortBuilder;
import org.opensearch.search.sort.SortBuilders;
import org.opensearch.search.sort.SortOrder;
import org.opensearch.transport.client.Client;
import org.rihla.search.benchmark.sample.Ask;

/** Requests in OpenSearch's words: the same combination of fields as the engine makes. */
final class OpenSearchRequests {

  private static final String[] SHOWN = {"type", "title_fr", "title_ar", "display"};

  /** More than a facet has. */
  private static final int ALL_VALUES = 1_000;

  private static final float AS_WRITTEN = 0.3f;
  private static final float GRAM = 0.3f;

  private OpenSearchRequests() {}

  static SearchRequestBuilder of(Client client, Ask ask, int wordsNeeded) {
    SearchRequestBuilder request =
        client
            .prepareSearch(OpenSearchIndex.NAME)
            .setRequestCache(false)
            .setQuery(visible(ask, wordsNeeded))
            .setTrackTotalHits(true)
            .setSize(Ask.HITS)
            .setFetchSource(SHOWN, new String[0])
            .addSort(SortBuilders.scoreSort())
            .addSort(missingLast(SortBuilders.fieldSort("day").order(SortOrder.DESC)))
            .addSort(missingLast(SortBuilders.fieldSort("order_" + ask.language())))
            .addSort(SortBuilders.fieldSort("id"));
    filter(request, ask);
    ask.facets().forEach(facet -> count(request, ask, facet));
    if (ask.highlighted()) {
      request.highlighter(highlighter(ask.language()));
    }
    return request;
  }

  /** Without facets a filter is part of the query; with them they need what it leaves out. */
  private static void filter(SearchRequestBuilder request, Ask ask) {
    if (!ask.facets().isEmpty()) {
      ask.filters().forEach((facet, value) -> request.setPostFilter(facetFilter(facet, value)));
    }
  }

  private static void count(SearchRequestBuilder request, Ask ask, String facet) {
    BoolQueryBuilder others = QueryBuilders.boolQuery();
    ask.filters().entrySet().stream()
        .filter(filter -> !filter.getKey().equals(facet))
        .forEach(filter -> others.filter(facetFilter(filter.getKey(), filter.getValue())));
    var counts = AggregationBuilders.terms(facet).field("facet_" + facet).size(ALL_VALUES);
    request.addAggregation(
        others.filter().isEmpty()
            ? counts
            : AggregationBuilders.filter(facet, others).subAggregation(counts));
  }

  private static QueryBuilder visible(Ask ask, int wordsNeeded) {
    BoolQueryBuilder stems = QueryBuilders.boolQuery().minimumShouldMatch(wordsNeeded);
    BoolQueryBuilder query = QueryBuilders.boolQuery();
    for (String word : ask.words()) {
      stems.should(inAnyLanguage(language -> parts(word, "_" + language)));
      query.should(
          inAnyLanguage(language -> parts(word, "_" + language + ".plain")).boost(AS_WRITTEN));
    }
    query
        .must(stems)
        .should(grams(ask.text(), ask.language()).boost(GRAM))
        .filter(QueryBuilders.termsQuery("access", ask.access()));
    if (ask.facets().isEmpty()) {
      ask.filters().forEach((facet, value) -> query.filter(facetFilter(facet, value)));
    }
    return query;
  }

  private static DisMaxQueryBuilder inAnyLanguage(Function<String, QueryBuilder> query) {
    DisMaxQueryBuilder any = QueryBuilders.disMaxQuery().tieBreaker(0.1f);
    List.of("ar", "fr").forEach(language -> any.add(query.apply(language)));
    return any;
  }

  private static CombinedFieldsQueryBuilder parts(String word, String view) {
    return new CombinedFieldsQueryBuilder(
        word,
        "title" + view + "^4",
        "keywords" + view + "^3",
        "summary" + view + "^2",
        "body" + view);
  }

  /** Of each run of characters, as the words become these in the fields. */
  private static CombinedFieldsQueryBuilder grams(String words, String language) {
    return new CombinedFieldsQueryBuilder(words, "head_" + language + "^4", "tail_" + language);
  }

  private static QueryBuilder facetFilter(String facet, String value) {
    return QueryBuilders.termQuery("facet_" + facet, value);
  }

  private static FieldSortBuilder missingLast(FieldSortBuilder sort) {
    return sort.missing("_last");
  }

  private static HighlightBuilder highlighter(String language) {
    return new HighlightBuilder()
        .highlighterType("unified")
        .requireFieldMatch(true)
        .boundaryScannerType("sentence")
        .boundaryScannerLocale(language)
        .field("title_" + language, 140, 0)
        .field("summary_" + language, 140, 2)
        .field("body_" + language, 140, 2);
  }
}
