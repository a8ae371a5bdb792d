package org.rihla.search.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.rihla.search.Hit;
import org.rihla.search.PageHit;
import org.rihla.search.PageSearchRequest;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchResults;
import org.rihla.search.Sort;
import org.rihla.search.analysis.Fields;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.curation.Curation;
import org.rihla.search.curation.Synonyms;
import org.rihla.search.lucene.FacetedSearch.Found;
import org.rihla.search.query.ItemQueries;
import org.rihla.search.query.SearchedText;
import org.rihla.search.query.SearchedWord;
import org.rihla.search.query.SoundAlikes;
import org.rihla.search.query.StemCounts;
import org.rihla.search.query.TextExpansion;
import org.rihla.search.query.UserText;
import org.rihla.search.query.WordExpansion;
import org.rihla.search.query.WordsNeeded;

/** Runs a search on a snapshot of the index. */
final class Searches {

  /** A question with fewer answers that have enough of its words takes those with any of them. */
  private static final int FEW_ANSWERS = 5;

  /** Hits that are rescored. Ranking is the same to the fourth digit with fifty or two hundred. */
  private static final int RESCORED = 30;

  private final ItemQueries queries;
  private final FacetCounts facetCounts;
  private final FacetedSearch search;
  private final Hits hits;
  private final Promoted promoted;
  private volatile BilingualKnowledge knowledge = BilingualKnowledge.NONE;
  private volatile Curation curation = Curation.NONE;
  private volatile NameSpellings spellings = NameSpellings.NONE;

  Searches(Set<String> languages, FacetCounts facetCounts) {
    this.queries = new ItemQueries(languages);
    this.facetCounts = facetCounts;
    this.search = new FacetedSearch(facetCounts);
    this.hits = new Hits(languages, queries);
    this.promoted = new Promoted(facetCounts.config(), hits);
  }

  SearchResults search(IndexSearcher searcher, SearchRequest request) throws IOException {
    long start = System.nanoTime();
    SearchedText text = expanded(searcher, request);
    WordsNeeded needed = needed(searcher, text);
    Found found = find(searcher, request, text, needed);
    WordsNeeded taken = needed;
    long enough = found.documents().totalHits.value();
    WordsNeeded least = new WordsNeeded(text.typed().wordsNeededAtLeast(), Set.of());
    if (needed.points() > least.points()
        && enough < (text.typed().isQuestion() ? FEW_ANSWERS : 1)) {
      taken = least;
      found = find(searcher, request, text, taken);
    }
    ScoreDoc[] places = page(ranked(searcher, request, text, found.documents()), request);
    var onPages = PageHits.of(searcher, text, queries.pages(text, taken, request.access()), places);
    List<Hit> page = hits.of(searcher, request, text, places, onPages);
    UsedAlternatives used = new UsedAlternatives(request.text(), text, page);
    return new SearchResults(
        found.documents().totalHits.value(),
        page,
        facetCounts.of(request, found.counts()),
        used.translations(),
        used.synonyms(),
        promoted.of(searcher, request, text, curation.promotions()),
        enough == 0 && !page.isEmpty(),
        Duration.ofNanos(System.nanoTime() - start));
  }

  private SearchedText expanded(IndexSearcher searcher, SearchRequest request) throws IOException {
    boolean translated = request.translated();
    IndexReader reader = searcher.getIndexReader();
    SoundAlikes sounds = translated ? IndexedSounds.ofTexts(reader) : SoundAlikes.NONE;
    SoundAlikes names =
        translated ? new IndexedSounds(reader, any -> Fields.AUTHOR_SOUNDS) : SoundAlikes.NONE;
    Synonyms synonyms = curation.synonyms();
    WordExpansion words =
        new WordExpansion(
            queries.languages(),
            translated ? knowledge : BilingualKnowledge.NONE,
            translated ? synonyms : synonyms.withinLanguages(),
            sounds,
            translated ? spellings : NameSpellings.NONE,
            translated ? new IndexedStems(reader) : StemCounts.NONE);
    return new TextExpansion(queries.languages(), words, new IndexedStarts(reader), names)
        .of(UserText.of(request.text()))
        .onPages(IndexedPages.languages(reader));
  }

  private static WordsNeeded needed(IndexSearcher searcher, SearchedText text) throws IOException {
    Set<String> telling =
        text.typed().isShortQuestion() ? TellingWords.of(searcher, text) : Set.of();
    return new WordsNeeded(text.typed().wordsNeeded(), telling);
  }

  /** Pages of one attachment, with the words looked for as in a search of items. */
  List<PageHit> pages(IndexSearcher searcher, PageSearchRequest request) throws IOException {
    SearchedText text = expanded(searcher, request.asSearch());
    WordsNeeded least = new WordsNeeded(text.typed().wordsNeededAtLeast(), Set.of());
    for (WordsNeeded needed : List.of(needed(searcher, text), least)) {
      var pages = queries.pages(text, needed, request.access());
      List<PageHit> found =
          pages.isEmpty() ? List.of() : PagesOfOne.of(searcher, text, pages.get(), request);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Number of items that have enough of the words, without taking fewer for enough. */
  long count(IndexSearcher searcher, SearchRequest request) throws IOException {
    SearchedText text = expanded(searcher, request);
    Query visible = queries.visible(text, needed(searcher, text), request.access());
    return searcher.count(RequestFilters.of(facetCounts.config(), visible, request));
  }

  /** Number of items that have each of some plain words of a text, whatever it is looked for as. */
  Map<String, Long> items(IndexSearcher searcher, SearchRequest request, Set<String> plain)
      throws IOException {
    SearchedText text = expanded(searcher, request);
    Map<String, Long> items = new HashMap<>();
    for (SearchedWord word : text.everyWord()) {
      if (plain.contains(word.plain())) {
        Query visible = queries.having(text, word, request.access());
        items.merge(word.plain(), (long) searcher.count(visible), Math::max);
      }
    }
    return items;
  }

  void translateWith(BilingualKnowledge newKnowledge) {
    knowledge = newKnowledge;
  }

  void curateWith(Curation newCuration) {
    curation = newCuration;
  }

  void spellNamesWith(NameSpellings newSpellings) {
    spellings = newSpellings;
  }

  private Found find(
      IndexSearcher searcher, SearchRequest request, SearchedText text, WordsNeeded needed)
      throws IOException {
    Query visible = queries.visible(text, needed, request.access());
    return search.find(searcher, request, visible, collector(searcher, request));
  }

  /** The order of what was found, once the best are looked at more closely. */
  private ScoreDoc[] ranked(
      IndexSearcher searcher, SearchRequest request, SearchedText text, TopFieldDocs found)
      throws IOException {
    return request.sort() == Sort.RELEVANCE
        ? new Rescoring(searcher, queries.closer(text)).of(found, RESCORED)
        : found.scoreDocs;
  }

  /** Totals are exact; more places than documents are never kept, whatever page is asked for. */
  private static TopFieldCollectorManager collector(IndexSearcher searcher, SearchRequest request) {
    long wanted = (long) request.offset() + request.limit();
    long rescored = request.sort() == Sort.RELEVANCE ? RESCORED : 1;
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    int kept = Math.clamp(Math.max(wanted, rescored), 1, most);
    return new TopFieldCollectorManager(SortOrders.of(request), kept, Integer.MAX_VALUE);
  }

  private static ScoreDoc[] page(ScoreDoc[] best, SearchRequest request) {
    int from = Math.min(request.offset(), best.length);
    int to = (int) Math.min((long) request.offset() + request.limit(), best.length);
    return Arrays.copyOfRange(best, from, Math.max(from, to));
  }
}
