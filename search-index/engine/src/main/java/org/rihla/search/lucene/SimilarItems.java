package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.ClassicSimilarity;
import org.apache.lucene.search.similarities.TFIDFSimilarity;
import org.rihla.search.Hit;
import org.rihla.search.SearchRequest;
import org.rihla.search.SimilarRequest;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.SimilarQuery;
import org.rihla.search.query.UserText;

/** Finds items that are about the same as another. */
final class SimilarItems {

  /** Words and values that a larger part of the items has tell nothing. */
  private static final int ONE_IN = 4;

  /** In a small index, what so many items have may tell something all the same. */
  private static final int FEW_ITEMS = 4;

  private static final int MOST_WORDS = 25;

  private final Hits hits;
  private final SharedValues shared;
  private final List<String> languages;
  private final Analyzer analyzer = new FieldAnalyzers();

  SimilarItems(Set<String> languages, Set<String> facets) {
    this.shared = new SharedValues(facets);
    this.languages = languages.stream().sorted().toList();
    this.hits = new Hits(languages, new ItemQueries(languages));
  }

  List<Hit> of(IndexSearcher searcher, SimilarRequest request) throws IOException {
    ScoreDoc[] given = searcher.search(itself(request), 1).scoreDocs;
    if (given.length == 0) {
      return List.of();
    }
    int document = given[0].doc;
    IndexReader reader = searcher.getIndexReader();
    int most = Math.max(FEW_ITEMS, IndexedPages.items(reader) / ONE_IN);
    Map<String, List<String>> stems = new HashMap<>();
    for (String language : languages) {
      List<String> telling = tellingWords(reader, document, language, most);
      if (!telling.isEmpty()) {
        stems.put(language, telling);
      }
    }
    List<Query> values = shared.of(reader, document, most);
    Query similar = SimilarQuery.of(request.id(), stems, values, request.access());
    ScoreDoc[] found = searcher.search(similar, request.limit()).scoreDocs;
    SearchRequest listing = SearchRequest.builder("", request.language(), request.access()).build();
    SearchedText nothing = new SearchedText(UserText.of(""), List.of(), Map.of());
    return hits.of(searcher, listing, nothing, found, Map.of());
  }

  private static Query itself(SimilarRequest request) {
    return new BooleanQuery.Builder()
        .add(ItemQueries.access(request.access()), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.ID, request.id())), Occur.FILTER)
        .build();
  }

  /** Lucene would count pages with the items. */
  private static TFIDFSimilarity rarityAmongItems(int items) {
    return new ClassicSimilarity() {
      @Override
      public float idf(long having, long all) {
        return super.idf(having, items);
      }
    };
  }

  private List<String> tellingWords(IndexReader reader, int document, String language, int most)
      throws IOException {
    MoreLikeThis words = new MoreLikeThis(reader, rarityAmongItems(IndexedPages.items(reader)));
    words.setAnalyzer(analyzer);
    words.setFieldNames(
        List.of(Part.values()).stream().map(part -> part.stemmed(language)).toArray(String[]::new));
    words.setMinTermFreq(1);
    words.setMinDocFreq(2);
    words.setMaxDocFreq(most);
    words.setMaxQueryTerms(MOST_WORDS);
    return List.of(words.retrieveInterestingTerms(document));
  }
}
