package org.rihla.search.benchmark.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document to be found.
 *
 * @param id from its number
 * @param type of content
 * @param texts by language, {@code fr} and {@code ar}
 * @param facets values by facet
 * @param access tokens of those who may see it
 * @param day for the order of equal hits
 * @param display what is shown with a hit
 */
public record SampleDocument(
    String id,
    String type,
    Map<String, SampleText> texts,
    Map<String, List<String>> facets,
    Set<String> access,
    LocalDate day,
    Map<String, String> display) {

  /** Copies its collections. */
  public SampleDocument {
    texts = Map.copyOf(texts);
    facets = Map.copyOf(facets);
    access = Set.copyOf(access);
    display = Map.copyOf(display);
  }

  /** Size of its texts in UTF-8. */
  public int bytes() {
    return texts.values().stream().mapToInt(SampleText::bytes).sum();
  }
}
