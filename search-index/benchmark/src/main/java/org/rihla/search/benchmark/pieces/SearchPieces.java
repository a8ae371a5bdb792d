package org.rihla.search.benchmark.pieces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexSchema;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;
import org.rihla.search.SearchRequest;
import org.rihla.search.SearchResults;
import org.rihla.search.benchmark.engine.EnginePeer;
import org.rihla.search.benchmark.sample.AskKind;
import org.rihla.search.benchmark.sample.Asks;
import org.rihla.search.benchmark.sample.SampleDocuments;

/** What one search costs in an index of two thousand documents. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init")
public class SearchPieces {

  private static final int DOCUMENTS = 2_000;

  private Path folder;
  private SearchIndex index;
  private SearchRequest hits;
  private SearchRequest counts;

  /** Fills an index. */
  @Setup
  public void fill() throws IOException {
    folder = Files.createTempDirectory("search-pieces");
    index =
        SearchIndexes.embedded(folder, IndexSchema.of(Set.copyOf(SampleDocuments.FACETS), "1"))
            .index();
    SampleDocuments samples = new SampleDocuments(1);
    index.apply(
        samples.between(0, DOCUMENTS).stream()
            .<IndexChange>map(document -> new IndexChange.Put(EnginePeer.item(document)))
            .toList());
    index.commit();
    hits = EnginePeer.request(new Asks(1, samples, DOCUMENTS).first(1, AskKind.PLAIN).getFirst());
    counts =
        SearchRequest.builder("", "fr", hits.access())
            .page(0, 0)
            .facets("theme", "sector", "country")
            .build();
  }

  /** The ten best hits with their excerpts. */
  @Benchmark
  public SearchResults search() {
    return index.search(hits);
  }

  /** The counts of three facets over all that a reader may see, without hits. */
  @Benchmark
  public SearchResults facetCounts() {
    return index.search(counts);
  }

  /** Removes the index. */
  @TearDown
  public void remove() throws IOException {
    index.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
