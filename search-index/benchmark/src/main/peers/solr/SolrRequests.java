package org.rihla.search.benchmark.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrQuery;
import org.rihla.search.benchmark.sample.Ask;

/**
 * Requests in Solr's words: each word in any field, the best of them counts (edismax), visibility
 * and facet as filters, facets without their own filter, Lucene's unified highlighter.
 */
final class SolrRequests {

  private static final String FIELDS = fields();

  private SolrRequests() {}

  static SolrQuery of(Ask ask, int wordsNeeded) {
    SolrQuery query = new SolrQuery(ask.text());
    query.set("defType", "edismax");
    query.set("qf", FIELDS);
    query.set("tie", "0.1");
    query.set("mm", wordsNeeded);
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

  private static String fields() {
    List<String> fields = new ArrayList<>();
    for (String language : List.of("fr", "ar")) {
      fields.add(view(language, "stems", 1));
      fields.add(view(language, "plain", 0.3));
    }
    return String.join(" ", fields);
  }

  private static String view(String language, String view, double weight) {
    return String.format(
        Locale.ROOT,
        "title_%1$s_%2$s^%3$.1f keywords_%1$s_%2$s^%4$.1f summary_%1$s_%2$s^%5$.1f body_%1$s_%2$s^%6$.1f",
        language,
        view,
        6 * weight,
        4 * weight,
        2 * weight,
        weight);
  }
}
