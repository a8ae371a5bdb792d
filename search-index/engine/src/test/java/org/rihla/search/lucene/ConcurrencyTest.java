package org.rihla.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.Facet;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexChange.Put;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchResults;
import org.rihla.search.SuggestionRequest;

class ConcurrencyTest {

  private static final int WRITERS = 3;
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  private static IndexChange item(String id, long version) {
    return new Put(
        IndexedItem.builder(id, version, "news")
            .text(
                "fr",
                new IndexedText("Caravane " + id, "Résumé " + version, "Les caravanes du désert."))
            .facet("theme", "theme-" + version % 5)
            .access("public")
            .build());
  }

  @Test
  void writersAndReadersDoNotDisturbEachOther() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    try (SearchIndex index = SearchIndexes.embedded(folder, Samples.SCHEMA).index();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 2)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer;
        writers.add(threads.submit(() -> write(index, name)));
      }
      Callable<Integer> reader = () -> read(index, writing);
      List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
      try {
        for (Future<?> writer : writers) {
          writer.get();
        }
      } finally {
        writing.set(false);
      }
      for (Future<Integer> reading : readers) {
        assertThat(reading.get()).isPositive();
      }
      assertThat(index.size()).isEqualTo(WRITERS * 4);
      assertThat(index.versions().values()).containsOnly((long) ROUNDS);
    }
  }

  /** Each batch must be seen by its writer at once, and seen whole. */
  private static void write(SearchIndex index, String name) {
    for (long version = 1; version <= ROUNDS; version++) {
      List<IndexChange> batch = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        batch.add(item(name + "n" + i, version));
      }
      index.apply(batch);
      assertThat(index.versions()).containsEntry(name + "n3", version);
      if (version % 20 == 0) {
        index.commit();
      }
    }
  }

  private static int read(SearchIndex index, AtomicBoolean writing) {
    int rounds = 0;
    do {
      SearchResults results =
          index.search(
              SearchRequest.builder("caravane", "fr", Samples.PUBLIC)
                  .page(0, 100)
                  .facets("theme")
                  .build());
      assertThat(results.hits()).hasSize((int) results.total());
      Facet themes = results.facets().getFirst();
      assertThat(themes.values().stream().mapToLong(value -> value.count()).sum())
          .isEqualTo(results.total());
      assertThat(index.suggest(new SuggestionRequest("car", "fr", Samples.PUBLIC, 50)))
          .hasSizeLessThanOrEqualTo(WRITERS * 4);
      rounds++;
    } while (writing.get());
    return rounds;
  }
}
