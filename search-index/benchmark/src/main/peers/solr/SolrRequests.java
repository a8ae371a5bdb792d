package org.rihla.search.benchmark.solr;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.rihla.search.benchmark.sample.Ask;

/**
 * Requests in Solr's words: each stem in any field, the best of them counts (edismax); words as
 * written and runs of characters add to it; visibility and facet as filters, facets without their
 * own filter, Lucene's unified highlighter.
 */
final class SolrRequests {

  private static final String STEMS = parts("stems", 1);
  private static final String PLAIN = parts("plain", 0.3);

  private SolrRequests() {}

  static SolrQuery of(Ask ask, int wordsNeeded) {
    SolrQuery query = new SolrQuery("{!bool must=$stems should=$plain should=$grams}");
    query.set("text", ask.text());
    query.set("stems", anyOf(STEMS, wordsNeeded));
    query.set("plain", anyOf(PLAIN, 1));
    query.set(
        "grams",
        anyOf(String.format("head_%1$s_grams^1.2 tail_%1$s_grams^0.3", ask.language()), 1));
    query.addFilterQuery(
        "{!terms f=access}" + ask.access().stream().sorted().collect(Collectors.joining(",")));
    ask.filters()
        .forEach((facet, value) ->
            query.addFilterQuery("{!term tag=" + facet + " f=facet_" + facet + "}" + value));
    query.setRows(Ask.HITS);
    query.setFields(
        "id", "type", "title_fr_stems", "title_ar_stems", "display_path", "display_place");
    query.set("sort", "score desc, day desc, order_" + ask.language() + " asc, id asc");
    if (!ask.facets().isEmpty()) {
      query.set("json.facet", facets(ask));
    }
    if (ask.highlighted()) {
      highlight(query, ask.language());
    }
    return query;
  }

  private static String facets(Ask ask) {
    return ask.facets().stream()
        .map(facet ->
            facet
                + ":{type:terms,limit:-1,field:facet_"
                + facet
                + ",domain:{excludeTags:"
                + facet
                + "}}")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static void highlight(SolrQuery query, String language) {
    query.setHighlight(true);
    query.set("hl.method", "unified");
    query.set("hl.offsetSource", "POSTINGS");
    query.set("hl.requireFieldMatch", "true");
    query.set("hl.snippets", 2);
    query.set("hl.fragsize", 140);
    query.set("hl.bs.type", "SENTENCE");
    query.set("hl.bs.language", language);
    query.set(
        "hl.fl", String.format("title_%1$s_stems,summary_%1$s_stems,body_%1$s_stems", language));
  }

  private static String anyOf(String fields, int wordsNeeded) {
    return "{!edismax tie=0.1 mm=" + wordsNeeded + " qf='" + fields + "' v=$text}";
  }

  private static String parts(String view, double weight) {
    return Stream.of("fr", "ar")
        .map(language ->
            String.format(
                Locale.ROOT,
                "title_%1$s_%2$s^%3$.1f keywords_%1$s_%2$s^%4$.1f summary_%1$s_%2$s^%5$.1f body_%1$s_%2$s^%6$.1f",
                language,
                view,
                4 * weight,
                3 * weight,
                2 * weight,
                weight))
        .collect(Collectors.joining(" "));
  }
}
