package org.rihla.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Warning;
import org.rihla.extraction.client.DocumentWorkers;

/** Many damaged files, very many pages, and nothing but zeros. */
class LargeInputIT {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int MUTATIONS = SOAK ? 10_000 : 60;
  private static final long SEED = 20230513;
  private static final Duration TIME = Duration.ofMinutes(2);

  /** What a killed worker may take longer than its limit, by the promise made to uploaders. */
  private static final Duration GRACE = Duration.ofSeconds(5);

  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  @TempDir private static Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Workers.bare());
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  @Test
  void damagedCopiesComeToAnEndAndLeaveNothingOnTheHeap() throws IOException {
    Mutations mutations = new Mutations(Workers.sharedDocuments(), SEED);
    MutationsReport report = new MutationsReport(SEED, TIME);
    long begun = System.nanoTime();
    extract(mutations.next(folder), report);
    long before = usedHeap();
    for (int i = 1; i < MUTATIONS; i++) {
      extract(mutations.next(folder), report);
    }
    long more = usedHeap() - before;
    if (SOAK) {
      report.write(more, Duration.ofNanos(System.nanoTime() - begun));
    }
    assertThat(more).as("bytes more than before").isLessThan(16L << 20);
    assertThat(report.longest()).isLessThan(TIME.plus(GRACE).plus(LONGEST_START));
  }

  private static void extract(Path file, MutationsReport report) {
    long begun = System.nanoTime();
    ExtractionResult result = workers.extract(file, Workers.request(file, TIME).withoutOcr());
    report.add(file, result, Duration.ofNanos(System.nanoTime() - begun));
    assertThat(result)
        .as(file.toString())
        .isNotIn(new Failed(Failed.Reason.NO_WORKER), new Failed(Failed.Reason.STOPPED));
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void aPdfOfTenThousandPagesKeepsItsNumbers() throws IOException {
    Path pdf = Pdfs.pages(folder.resolve("long.pdf"), 10_000);
    assertThat(workers.extract(pdf, Workers.request(pdf, Duration.ofMinutes(10))))
        .isInstanceOfSatisfying(
            Extracted.class,
            read -> {
              assertThat(read.properties().pageCount()).isEqualTo(10_000);
              assertThat(read.pages())
                  .hasSize(10_000)
                  .allMatch(page -> page.text().contains(Pdfs.word(page.number())));
            });
    ExtractionRequest few = Workers.request(pdf, TIME);
    assertThat(workers.extract(pdf, few.within(few.limits().pages(50))))
        .isInstanceOfSatisfying(
            Extracted.class,
            read -> {
              assertThat(read.pages()).hasSize(50);
              assertThat(read.warnings()).contains(Warning.PAGES_LEFT_OUT);
            });
  }

  @Test
  void twoGigabytesOfZerosAreTooLargeAndEndWithinTheirTimeIfTheyWereNot() throws IOException {
    Path zeros = folder.resolve("zeros.pdf");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.setLength(2L << 30);
    }
    assertThat(workers.extract(zeros, Workers.request(zeros, TIME)))
        .isEqualTo(new TooLarge(TooLarge.Limit.BYTES));
    Duration limit = Duration.ofSeconds(10);
    ExtractionRequest request = Workers.request(zeros, limit);
    long begun = System.nanoTime();
    assertThat(workers.extract(zeros, request.within(request.limits().bytes(4L << 30))))
        .isNotInstanceOf(Extracted.class);
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    assertThat(taken).isLessThan(limit.plus(GRACE).plus(LONGEST_START));
    Files.delete(zeros);
  }
}
