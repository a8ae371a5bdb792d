package org.rihla.search.benchmark.solr;

import java.util.ArrayList;
import java.util.List;
import org.apache.solr.common.SolrInputDocument;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleText;

/** The fields of a document. A field is given to each view of its text. */
final class SolrDocuments {

  private SolrDocuments() {}

  static SolrInputDocument of(SampleDocument sample) {
    SolrInputDocument document = new SolrInputDocument();
    document.setField("id", sample.id());
    document.setField("version", 1L);
    document.setField("type", sample.type());
    document.setField("day", sample.day().toEpochDay());
    document.setField("access", sample.access());
    sample.display().forEach((key, value) -> document.setField("display_" + key, value));
    sample.facets().forEach((facet, values) -> document.setField("facet_" + facet, values));
    sample.texts().forEach((language, text) -> addText(document, language, text));
    return document;
  }

  private static void addText(SolrInputDocument document, String language, SampleText text) {
    document.setField("order_" + language, text.title());
    add(document, "title_" + language, text.title());
    add(document, "keywords_" + language, text.keywords());
    add(document, "summary_" + language, text.summary());
    add(document, "body_" + language, text.body());
    document.setField("title_" + language + "_typed", text.title());
    document.setField("keywords_" + language + "_typed", text.keywords());
    List<String> head = new ArrayList<>(text.keywords());
    head.add(text.title());
    document.setField("head_" + language + "_grams", head);
    document.setField("tail_" + language + "_grams", List.of(text.summary(), text.body()));
  }

  private static void add(SolrInputDocument document, String field, Object text) {
    document.setField(field + "_stems", text);
    document.setField(field + "_plain", text);
  }
}
