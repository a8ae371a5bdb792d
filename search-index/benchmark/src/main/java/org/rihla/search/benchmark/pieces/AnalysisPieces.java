package org.rihla.search.benchmark.pieces;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleDocuments;
import org.rihla.search.benchmark.sample.SampleText;

/** What it costs to make the terms of a body of about 1.2 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnalysisPieces {

  /** Language of the text. */
  @Param({"fr", "ar"})
  @SuppressWarnings("NullAway.Init")
  public String language;

  private String body = "";

  /** Takes the first document that has both languages. */
  @Setup
  public void text() {
    List<SampleDocument> documents = new SampleDocuments(1).between(0, 100);
    body =
        documents.stream()
            .filter(document -> document.texts().size() == 2)
            .findFirst()
            .map(document -> document.texts().get(language))
            .map(SampleText::body)
            .orElseThrow();
  }

  /** Its stems. */
  @Benchmark
  public List<String> stems() {
    return Words.stemmedTerms(body);
  }

  /** Its plain words. */
  @Benchmark
  public List<String> plain() {
    return Words.plainTerms(body);
  }
}
