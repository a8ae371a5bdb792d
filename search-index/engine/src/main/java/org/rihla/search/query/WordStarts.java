package org.rihla.search.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Words of the index that begin in a certain way. */
@FunctionalInterface
public interface WordStarts {

  /**
   * Finds the commonest words.
   *
   * @param starts beginnings of folded words
   * @param fields to look into
   * @param most words to find
   * @return folded words, the commonest first
   */
  List<String> of(Collection<String> starts, List<String> fields, int most) throws IOException;
}
