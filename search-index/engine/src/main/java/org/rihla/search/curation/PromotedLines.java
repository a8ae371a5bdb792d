package org.rihla.search.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes promoted answers of the lines of a file. */
final class PromotedLines implements CuratedLines.Taker {

  private static final int COLUMNS = 2;
  private static final int LONGEST = 200;

  private final Function<String, Optional<String>> ids;
  private final List<PromotedAnswer> answers = new ArrayList<>();
  private final Map<List<String>, Long> seen = new HashMap<>();

  PromotedLines(Function<String, Optional<String>> ids) {
    this.ids = ids;
  }

  List<PromotedAnswer> answers() {
    return answers;
  }

  @Override
  public Optional<String> take(long line, List<String> columns) {
    if (columns.size() != COLUMNS) {
      return Optional.of("2 columns are separated by a tab, here are " + columns.size());
    }
    List<String> questions = CuratedLines.texts(columns.get(0));
    List<String> keys = CuratedLines.texts(columns.get(1));
    if (questions.isEmpty() || keys.isEmpty()) {
      return Optional.of("one of the two sides is empty");
    }
    if (keys.size() > Promotions.MOST_ITEMS) {
      return Optional.of("a question has at most " + Promotions.MOST_ITEMS + " answers");
    }
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      Optional<String> id = ids.apply(key);
      if (id.isEmpty()) {
        return Optional.of("there is no item " + key);
      }
      found.add(id.get());
    }
    return problem(line, questions)
        .or(() -> {
          answers.add(new PromotedAnswer(questions, found));
          return Optional.empty();
        });
  }

  private Optional<String> problem(long line, List<String> questions) {
    for (String question : questions) {
      if (question.length() > LONGEST || Promotions.key(question).isEmpty()) {
        return Optional.of("a question has a word, and at most " + LONGEST + " characters");
      }
      long earlier = seen.getOrDefault(Promotions.key(question), line);
      if (earlier != line) {
        return Optional.of("a question of line " + earlier + " is asked again");
      }
    }
    questions.forEach(question -> seen.put(Promotions.key(question), line));
    return Optional.empty();
  }
}
