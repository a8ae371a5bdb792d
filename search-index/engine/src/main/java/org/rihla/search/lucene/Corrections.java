package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.rihla.search.Correction;
import org.rihla.search.SearchRequest;
import org.rihla.search.query.RespellableText;

/**
 * Spells unknown and rare words as items have them that the caller may see, and offers the result
 * if it finds more. What the caller may not see is not even a known word here.
 */
final class Corrections {

  /** A word that more items have is taken as it is. */
  private static final long RARE = 2;

  /** How many times as many items must have another spelling of a word that is known. */
  private static final long TIMES_AS_MANY = 5;

  private static final int MOST_WORDS = 6;
  private static final int TRIED = 3;

  private final Searches searches;
  private final Respellings respellings;

  Corrections(Searches searches, Set<String> languages) {
    this.searches = searches;
    this.respellings = new Respellings(languages);
  }

  Optional<Correction> of(IndexSearcher searcher, SearchRequest request) throws IOException {
    RespellableText typed = RespellableText.of(request.text());
    Map<String, Long> items = searches.items(searcher, request, typed.words());
    List<String> doubtful =
        typed.words().stream()
            .filter(word -> items.getOrDefault(word, 0L) <= RARE)
            .sorted()
            .limit(MOST_WORDS)
            .toList();
    if (doubtful.isEmpty() || request.access().isEmpty()) {
      return Optional.empty();
    }
    long before = searches.count(searcher, request);
    Attempt best = new Attempt(Map.of(), before);
    for (String word : doubtful) {
      long known = items.getOrDefault(word, 0L);
      long atLeast = Math.max(1, known * TIMES_AS_MANY);
      List<Respelling> found = respellings.of(searcher, request.access(), word, atLeast);
      best = better(searcher, new Trial(request, typed, word, known), found, best);
    }
    return best.count > before
        ? Optional.of(new Correction(typed.with(best.spellings), best.count))
        : Optional.empty();
  }

  /** What was respelt so far, and the items that it finds. */
  private record Attempt(Map<String, String> spellings, long count) {}

  /** A word that is tried in other spellings. */
  private record Trial(SearchRequest request, RespellableText typed, String word, long known) {}

  /**
   * The spelling that finds most, of those that are nearest to what was typed and find more at all.
   * An unknown word takes one even if it finds no more by itself: another word may be wrong too.
   */
  private Attempt better(
      IndexSearcher searcher, Trial trial, List<Respelling> found, Attempt before)
      throws IOException {
    Attempt best = before;
    int edits = 0;
    for (Respelling respelling : found.stream().limit(TRIED).toList()) {
      if (!best.equals(before) && respelling.edits() > edits) {
        break;
      }
      edits = respelling.edits();
      Map<String, String> spellings = new HashMap<>(before.spellings);
      spellings.put(trial.word, respelling.text());
      String text = new Correction(trial.typed.with(spellings), 0).text();
      if (trial.typed.isSaidBy(text)) {
        long count = searches.count(searcher, trial.request.asking(text));
        boolean first = best.equals(before) && trial.known == 0 && count >= before.count;
        if (count > best.count || first) {
          best = new Attempt(spellings, count);
        }
      }
    }
    return best;
  }
}
