package org.rihla.search.benchmark.solr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.client.solrj.response.json.NestableJsonFacet;
import org.apache.solr.common.SolrDocumentList;
import org.rihla.search.benchmark.peer.Answer;
import org.rihla.search.benchmark.peer.Peer;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.SampleDocument;

/** Solr in this process, without HTTP. */
public final class SolrPeer implements Peer {

  private final EmbeddedSolrServer solr;

  /** Opens the core of a folder. */
  public SolrPeer(Path folder) throws IOException {
    solr = new EmbeddedSolrServer(SolrHome.in(folder.toAbsolutePath()), SolrHome.CORE);
  }

  @Override
  public void index(List<SampleDocument> documents) throws IOException, SolrServerException {
    UpdateRequest update = new UpdateRequest();
    documents.forEach(document -> update.add(SolrDocuments.of(document)));
    update.process(solr);
  }

  @Override
  public void commit() throws IOException, SolrServerException {
    solr.commit(true, true);
  }

  @Override
  public void save(SampleDocument document) throws IOException, SolrServerException {
    index(List.of(document));
    solr.commit(true, true, true);
  }

  @Override
  public Answer answer(Ask ask) throws IOException, SolrServerException {
    QueryResponse found = solr.query(SolrRequests.of(ask, ask.wordsNeeded()));
    if (ask.isTooFew(found.getResults().getNumFound())) {
      found = solr.query(SolrRequests.of(ask, 1));
    }
    return new Answer(
        found.getResults().getNumFound(),
        facets(ask, found.getJsonFacetingResponse()),
        found.getResults().size(),
        marked(found.getResults(), found.getHighlighting()));
  }

  @Override
  public void close() throws IOException {
    solr.close();
  }

  private static Map<String, Map<String, Long>> facets(Ask ask, NestableJsonFacet response) {
    Map<String, Map<String, Long>> facets = new HashMap<>();
    for (String facet : ask.facets()) {
      Map<String, Long> counts = new HashMap<>();
      var buckets = response == null ? null : response.getBucketBasedFacets(facet);
      if (buckets != null) {
        buckets
            .getBuckets()
            .forEach(bucket -> counts.put(String.valueOf(bucket.getVal()), bucket.getCount()));
      }
      facets.put(facet, counts);
    }
    return facets;
  }

  /** Of hits, as excerpts stand under an id that several copies of a document share. */
  private static int marked(
      SolrDocumentList hits, Map<String, Map<String, List<String>>> highlighting) {
    return highlighting == null
        ? 0
        : (int)
            hits.stream()
                .map(hit -> highlighting.get(String.valueOf(hit.getFirstValue("id"))))
                .filter(fields -> fields != null && isMarked(fields))
                .count();
  }

  private static boolean isMarked(Map<String, List<String>> fields) {
    return fields.values().stream().flatMap(List::stream).anyMatch(text -> text.contains("<em>"));
  }
}
