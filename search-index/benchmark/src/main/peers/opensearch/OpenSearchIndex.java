package org.rihla.search.benchmark.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleDocuments;
import org.rihla.search.benchmark.sample.SampleText;

/** Settings and fields of the index, and the documents in them. */
final class OpenSearchIndex {

  static final String NAME = "bench";

  private static final List<String> LANGUAGES = List.of("fr", "ar");

  private static final Map<String, Object> GRAMS =
      Map.of("type", "text", "analyzer", "grams", "index_options", "freqs");

  private OpenSearchIndex() {}

  /**
   * One shard without replica. The cache of requests is off; that of filters is as it comes. The
   * translog need not be written with every batch, as the figure counts until the flush.
   */
  static Settings settings() {
    return Settings.builder()
        .put("index.number_of_shards", 1)
        .put("index.number_of_replicas", 0)
        .put("index.requests.cache.enable", false)
        .put("index.refresh_interval", "-1")
        .put("index.translog.durability", "async")
        .build();
  }

  static Map<String, Object> mapping() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("id", Map.of("type", "keyword"));
    fields.put("version", Map.of("type", "long", "index", false));
    fields.put("type", Map.of("type", "keyword", "index", false, "doc_values", false));
    fields.put("access", Map.of("type", "keyword", "doc_values", false));
    fields.put("day", Map.of("type", "long", "index", false));
    fields.put("display", Map.of("type", "object", "enabled", false));
    SampleDocuments.FACETS.forEach(
        facet -> fields.put("facet_" + facet, Map.of("type", "keyword")));
    for (String language : LANGUAGES) {
      fields.put("order_" + language, Map.of("type", "keyword", "index", false));
      for (String head : List.of("title", "keywords")) {
        fields.put(head + "_" + language, text("head_" + language, true));
      }
      for (String tail : List.of("summary", "body")) {
        fields.put(tail + "_" + language, text("tail_" + language, false));
      }
      fields.put("head_" + language, GRAMS);
      fields.put("tail_" + language, GRAMS);
    }
    return Map.of("dynamic", "strict", "properties", fields);
  }

  private static Map<String, Object> text(String grams, boolean typed) {
    Map<String, Object> views = new HashMap<>();
    views.put("plain", Map.of("type", "text", "analyzer", "plain"));
    if (typed) {
      views.put(
          "typed",
          Map.of("type", "text", "analyzer", "typed", "norms", false, "index_options", "docs"));
    }
    return Map.of(
        "type",
        "text",
        "analyzer",
        "stems",
        "index_options",
        "offsets",
        "copy_to",
        grams,
        "fields",
        views);
  }

  static Map<String, Object> source(SampleDocument sample) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", sample.id());
    source.put("version", 1);
    source.put("type", sample.type());
    source.put("access", sample.access());
    source.put("day", sample.day().toEpochDay());
    source.put("display", sample.display());
    sample.facets().forEach((facet, values) -> source.put("facet_" + facet, values));
    for (Map.Entry<String, SampleText> text : sample.texts().entrySet()) {
      String language = "_" + text.getKey();
      source.put("title" + language, text.getValue().title());
      source.put("order" + language, text.getValue().title());
      source.put("keywords" + language, text.getValue().keywords());
      source.put("summary" + language, text.getValue().summary());
      source.put("body" + language, text.getValue().body());
    }
    return source;
  }
}
