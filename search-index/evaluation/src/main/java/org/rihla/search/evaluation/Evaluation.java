package org.rihla.search.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.search.Hit;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexSchema;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;
import org.rihla.search.SearchRequest;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.curation.Curation;

/** Indexes a collection with the portal's engine and measures the rankings of its queries. */
final class Evaluation {

  private static final Set<String> EVERYBODY = Set.of("public");
  private static final int BATCH = 500;

  private final EvaluationCollection collection;

  Evaluation(EvaluationCollection collection) {
    this.collection = collection;
  }

  /**
   * Measures, in a new index.
   *
   * @param folder empty; the caller deletes it
   */
  List<SetResult> run(Path folder, BilingualKnowledge knowledge, Curation curation) {
    try (SearchIndex index =
        SearchIndexes.embedded(folder, IndexSchema.of(Set.of(), "evaluation")).index()) {
      fill(index);
      index.translateWith(knowledge);
      index.curateWith(curation);
      Map<String, SetResult.Sum> sums = new TreeMap<>();
      for (EvaluationQuery query : collection.queries()) {
        Map<String, Integer> grades = collection.judgements().getOrDefault(query.id(), Map.of());
        if (!grades.isEmpty()) {
          measure(index, query, grades, sums);
        }
      }
      List<SetResult> results = new ArrayList<>();
      sums.forEach((set, sum) -> results.add(sum.result(set, collection.documents().size())));
      return results;
    }
  }

  private static void measure(
      SearchIndex index,
      EvaluationQuery query,
      Map<String, Integer> grades,
      Map<String, SetResult.Sum> sums) {
    SearchRequest request =
        SearchRequest.builder(query.text(), query.language(), EVERYBODY)
            .page(0, Measures.DEPTH)
            .build();
    long start = System.nanoTime();
    List<String> ranked = index.search(request).hits().stream().map(Hit::id).toList();
    long took = System.nanoTime() - start;
    sums.computeIfAbsent(query.set(), any -> new SetResult.Sum())
        .add(Measures.of(ranked, grades), took);
  }

  private void fill(SearchIndex index) {
    List<IndexChange> batch = new ArrayList<>();
    for (EvaluationDocument document : collection.documents()) {
      IndexedText text = new IndexedText(document.title(), "", document.text());
      batch.add(
          new IndexChange.Put(
              IndexedItem.builder(document.id(), 1, "document")
                  .text(document.language(), text)
                  .access(EVERYBODY)
                  .build()));
      if (batch.size() == BATCH) {
        index.apply(batch);
        batch.clear();
      }
    }
    index.apply(batch);
    index.commit();
  }
}
