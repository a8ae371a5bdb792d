package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rihla.search.IndexChange.Put;
import org.rihla.search.IndexChange.Remove;

/** Random changes, compared step by step with a map that does the same in the simplest way. */
abstract class ModelContract extends SearchIndexContract.ContractPart {

  private static final List<String> WORDS =
      List.of("caravane", "désert", "formation", "رحلة", "الشغل", "2023");
  private static final List<String> TOKENS = List.of("public", "partners", "group:1", "group:2");
  private static final List<String> FACETS = List.of("theme", "country");

  private final Map<String, IndexedItem> model = new HashMap<>();
  private final Random random = new Random(20231114);

  ModelContract(SearchIndexContract contract) {
    super(contract);
  }

  @Test
  void hitsAndCountsAreThoseOfAnExhaustiveSearch() {
    for (int round = 1; round <= 60; round++) {
      change(round);
      assertThat(index().versions())
          .isEqualTo(
              model.values().stream()
                  .collect(Collectors.toMap(IndexedItem::id, IndexedItem::version)));
      for (int i = 0; i < 5; i++) {
        compare();
      }
      if (round % 10 == 0) {
        index().commit();
      }
      if (round % 25 == 0) {
        reopen();
      }
    }
  }

  private void change(int round) {
    List<IndexChange> changes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String id = "item-" + random.nextInt(40);
      if (random.nextInt(4) == 0) {
        changes.add(new Remove(id));
        model.remove(id);
      } else {
        IndexedItem item = item(id, round);
        changes.add(new Put(item));
        model.put(id, item);
      }
    }
    index().apply(changes);
  }

  private IndexedItem item(String id, int version) {
    IndexedItem.Builder item = IndexedItem.builder(id, version, "news").access(some(TOKENS));
    for (String language : some(List.of("fr", "ar"))) {
      item.text(language, new IndexedText(words(), words(), words(), List.of(words())));
    }
    FACETS.forEach(facet -> item.facet(facet, some(List.of("a", "b", "c", "d"))));
    return item.build();
  }

  private String words() {
    return String.join(" ", some(WORDS));
  }

  private Set<String> some(List<String> all) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return new HashSet<>(shuffled.subList(0, random.nextInt(all.size())));
  }

  private void compare() {
    String word = random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size()));
    SearchRequestBuilder builder =
        SearchRequest.builder(word, "ar", some(TOKENS)).page(0, 100).facets("theme", "country");
    FACETS.forEach(facet -> builder.filter(facet, some(List.of("a", "b", "c"))));
    SearchRequest request = builder.build();
    SearchResults results = index().search(request);
    assertThat(results.hits())
        .extracting(Hit::id)
        .containsExactlyInAnyOrderElementsOf(ids(item -> passes(item, request, "")));
    assertThat(results.total()).isEqualTo(results.hits().size());
    for (Facet facet : results.facets()) {
      for (String value : List.of("a", "b", "c", "d")) {
        assertThat(count(facet, value))
            .as("%s of %s for %s", value, facet.key(), request)
            .isEqualTo(
                ids(item ->
                        passes(item, request, facet.key()) && has(item, facet.key(), Set.of(value)))
                    .size());
      }
    }
  }

  private List<String> ids(Predicate<IndexedItem> passing) {
    return model.values().stream().filter(passing).map(IndexedItem::id).toList();
  }

  private static long count(Facet facet, String value) {
    return facet.values().stream()
        .filter(counted -> counted.value().equals(value))
        .mapToLong(FacetValue::count)
        .sum();
  }

  private static boolean passes(IndexedItem item, SearchRequest request, String exceptFacet) {
    return !Collections.disjoint(item.access(), request.access())
        && contains(item, request.text())
        && FACETS.stream()
            .filter(facet -> !facet.equals(exceptFacet))
            .allMatch(facet -> has(item, facet, request.filters().getOrDefault(facet, Set.of())));
  }

  private static boolean has(IndexedItem item, String facet, Set<String> wanted) {
    return wanted.isEmpty()
        || !Collections.disjoint(item.facets().getOrDefault(facet, List.of()), wanted);
  }

  private static boolean contains(IndexedItem item, String word) {
    return word.isEmpty()
        || item.texts().values().stream().anyMatch(text -> text.toString().contains(word));
  }
}
