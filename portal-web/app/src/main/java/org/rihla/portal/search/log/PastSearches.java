package org.rihla.portal.search.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.search.SearchService;

/**
 * Searches of others that are suggested to everybody. Only what readers who had not signed in
 * searched at least three times, on at least two days, and found with enough of its words; and only
 * while the text, and each of its words alone, still finds something that everybody may see. So
 * neither what was withdrawn nor a name that no published text holds is ever suggested.
 */
@ApplicationScoped
public class PastSearches {
  static final long FEWEST_TIMES = 3;
  static final long FEWEST_DAYS = 2;

  private static final int MOST_CANDIDATES = 300;
  private static final int MOST_SHOWN = 3;

  /** Words and nothing else: no phrase, no exclusion, no other syntax. */
  private static final Pattern WORDS =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[ '’-][\\p{L}\\p{M}\\p{Nd}]+)*");

  @Inject private SearchCounts counts;
  @Inject private SearchService search;

  private volatile PastTexts texts = PastTexts.NONE;

  /**
   * How what is being typed was completed by others, most frequent first, at most three.
   *
   * @param typed so far
   * @param shown texts that are suggested already and are not repeated
   */
  public List<PastSearch> completing(String typed, List<String> shown) {
    Set<String> known = new HashSet<>(List.of(PastTexts.folded(typed)));
    shown.forEach(text -> known.add(PastTexts.folded(text)));
    return texts
        .startingWith(typed)
        .filter(text -> !known.contains(PastTexts.folded(text)))
        .limit(MOST_SHOWN)
        .map(PastSearch::of)
        .toList();
  }

  /** Makes the suggestions anew. Takes a search for each of some hundred texts and their words. */
  public void renew() {
    Map<String, Boolean> finds = new HashMap<>();
    texts =
        PastTexts.of(
            counts.found(FEWEST_TIMES, FEWEST_DAYS, MOST_CANDIDATES).stream()
                .filter(text -> WORDS.matcher(text).matches())
                .filter(text ->
                    Stream.concat(Stream.of(text), Stream.of(text.split(" ", -1)))
                        .allMatch(part -> finds.computeIfAbsent(part, this::isFoundByAll)))
                .toList());
  }

  private boolean isFoundByAll(String text) {
    return search.finds(text, AccessPolicy.anonymous());
  }
}
