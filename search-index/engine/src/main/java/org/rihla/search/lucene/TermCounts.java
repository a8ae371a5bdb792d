package org.rihla.search.lucene;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.PartCounts;
import org.rihla.search.analysis.TextTerm;
import org.rihla.search.analysis.Words;

/** How often each term of a text stands in each of its parts. */
final class TermCounts {

  /** {@link PartCounts} by term. */
  private final Map<String, Integer> counts = new HashMap<>();

  /** Counts the terms of a part, or of a piece of it. */
  void add(Part part, List<TextTerm> terms) {
    int one = PartCounts.oneMore(part, 0);
    for (TextTerm term : terms) {
      counts.merge(term.text(), one, (known, any) -> PartCounts.oneMore(part, known));
    }
  }

  /** {@link PartCounts} by term. */
  Map<String, Integer> byTerm() {
    return Collections.unmodifiableMap(counts);
  }

  /** The same of the runs of characters of these terms. */
  TermCounts grams() {
    TermCounts grams = new TermCounts();
    counts.forEach((term, count) ->
        Words.gramTerms(term).forEach(gram -> grams.counts.merge(gram, count, PartCounts::sum)));
    return grams;
  }
}
