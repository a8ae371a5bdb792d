package org.rihla.search.benchmark.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.action.bulk.BulkRequestBuilder;
import org.opensearch.action.bulk.BulkResponse;
import org.opensearch.action.search.SearchResponse;
import org.opensearch.action.support.WriteRequest.RefreshPolicy;
import org.opensearch.search.aggregations.Aggregation;
import org.opensearch.search.aggregations.bucket.filter.Filter;
import org.opensearch.search.aggregations.bucket.terms.Terms;
import org.rihla.search.benchmark.peer.Answer;
import org.rihla.search.benchmark.peer.Peer;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.SampleDocument;

/** A node of OpenSearch in this process, asked without HTTP. */
public final class OpenSearchPeer implements Peer {

  private final OpenSearchRunner node = new OpenSearchRunner();

  /** Starts the node of a folder. */
  public OpenSearchPeer(Path folder) {
    node.onBuild((number, settings) -> {
      settings.put("network.host", "127.0.0.1");
      settings.put("indices.memory.index_buffer_size", "48mb");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
      settings.putList("discovery.seed_hosts", List.of());
    });
    node.build(
        OpenSearchRunner.newConfigs()
            .basePath(folder.toAbsolutePath().toString())
            .clusterName("search-bench")
            .numOfNode(1)
            .pluginTypes(WordsPlugin.class.getName()));
    node.ensureYellow();
    if (!node.indexExists(OpenSearchIndex.NAME)) {
      node.admin()
          .indices()
          .prepareCreate(OpenSearchIndex.NAME)
          .setSettings(OpenSearchIndex.settings())
          .setMapping(OpenSearchIndex.mapping())
          .get();
    }
    node.ensureGreen(OpenSearchIndex.NAME);
  }

  @Override
  public void index(List<SampleDocument> documents) {
    bulk(documents, RefreshPolicy.NONE);
  }

  @Override
  public void commit() {
    node.admin().indices().prepareRefresh(OpenSearchIndex.NAME).get();
    node.admin().indices().prepareFlush(OpenSearchIndex.NAME).setForce(true).get();
  }

  @Override
  public void save(SampleDocument document) {
    bulk(List.of(document), RefreshPolicy.IMMEDIATE);
  }

  @Override
  public Answer answer(Ask ask) {
    SearchResponse found = OpenSearchRequests.of(node.client(), ask, ask.wordsNeeded()).get();
    if (ask.isTooFew(total(found))) {
      found = OpenSearchRequests.of(node.client(), ask, 1).get();
    }
    int marked =
        (int)
            Arrays.stream(found.getHits().getHits())
                .filter(hit -> !hit.getHighlightFields().isEmpty())
                .count();
    return new Answer(total(found), facets(ask, found), found.getHits().getHits().length, marked);
  }

  @Override
  public void close() throws IOException {
    node.close();
  }

  private void bulk(List<SampleDocument> documents, RefreshPolicy refresh) {
    BulkRequestBuilder bulk = node.client().prepareBulk().setRefreshPolicy(refresh);
    documents.forEach(document ->
        bulk.add(
            node.client()
                .prepareIndex(OpenSearchIndex.NAME)
                .setId(document.id())
                .setSource(OpenSearchIndex.source(document))));
    BulkResponse response = bulk.get();
    if (response.hasFailures()) {
      throw new IllegalStateException(response.buildFailureMessage());
    }
  }

  private static long total(SearchResponse response) {
    return response.getHits().getTotalHits().value();
  }

  private static Map<String, Map<String, Long>> facets(Ask ask, SearchResponse response) {
    Map<String, Map<String, Long>> facets = new HashMap<>();
    for (String facet : ask.facets()) {
      Map<String, Long> counts = new HashMap<>();
      Aggregation found = response.getAggregations().get(facet);
      Terms terms =
          found instanceof Filter filter ? filter.getAggregations().get(facet) : (Terms) found;
      terms
          .getBuckets()
          .forEach(bucket -> counts.put(bucket.getKeyAsString(), bucket.getDocCount()));
      facets.put(facet, counts);
    }
    return facets;
  }
}
