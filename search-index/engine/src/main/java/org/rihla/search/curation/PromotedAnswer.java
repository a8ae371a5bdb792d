package org.rihla.search.curation;

import java.util.List;

/**
 * Items that answer certain questions best.
 *
 * @param questions texts of searches
 * @param ids of items, best first
 */
public record PromotedAnswer(List<String> questions, List<String> ids) {

  /** Copies the lists and checks that neither is empty. */
  public PromotedAnswer {
    questions = List.copyOf(questions);
    ids = List.copyOf(ids);
    if (questions.isEmpty() || ids.isEmpty()) {
      throw new IllegalArgumentException("A promoted answer has a question and an item");
    }
  }
}
