package org.rihla.extraction;

import java.time.Duration;

/**
 * What one job may cost.
 *
 * @param time from the start of the job until its worker is killed, from 1 second on
 * @param bytes largest file
 * @param pages most pages; the rest is left out with {@link Warning#PAGES_LEFT_OUT}
 * @param characters longest text of all pages together; the rest is left out with {@link
 *     Warning#TEXT_CUT}
 * @param embeddedDepth how deep documents in documents are read; deeper ones are left out with
 *     {@link Warning#EMBEDDED_LEFT_OUT}
 * @param embeddedCount most documents within the document; further ones are left out alike
 * @param archiveRatio how many bytes may come out of one byte of an archive before it is taken for
 *     a bomb
 */
public record ExtractionLimits(
    Duration time,
    long bytes,
    int pages,
    int characters,
    int embeddedDepth,
    int embeddedCount,
    int archiveRatio) {

  /**
   * Two minutes, 200 MB, 20,000 pages, 20 million characters, four levels and 500 documents within
   * the document, ratio 200.
   */
  public static final ExtractionLimits USUAL =
      new ExtractionLimits(Duration.ofMinutes(2), 200L << 20, 20_000, 20_000_000, 4, 500, 200);

  /** Checks that each limit allows something. */
  public ExtractionLimits {
    if (time.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException("The limit on time is " + time + ", not 1 second or more");
    }
    positive("bytes", bytes);
    positive("pages", pages);
    positive("characters", characters);
    positive("archiveRatio", archiveRatio);
    if (embeddedDepth < 0 || embeddedCount < 0) {
      throw new IllegalArgumentException("Limits on embedded documents are 0 or more");
    }
  }

  /** The same with another limit on time. */
  public ExtractionLimits time(Duration other) {
    return new ExtractionLimits(
        other, bytes, pages, characters, embeddedDepth, embeddedCount, archiveRatio);
  }

  /** The same with another limit on the size of the file. */
  public ExtractionLimits bytes(long other) {
    return new ExtractionLimits(
        time, other, pages, characters, embeddedDepth, embeddedCount, archiveRatio);
  }

  /** The same with another limit on pages. */
  public ExtractionLimits pages(int other) {
    return new ExtractionLimits(
        time, bytes, other, characters, embeddedDepth, embeddedCount, archiveRatio);
  }

  /** The same with another limit on characters. */
  public ExtractionLimits characters(int other) {
    return new ExtractionLimits(
        time, bytes, pages, other, embeddedDepth, embeddedCount, archiveRatio);
  }

  /** The same with other limits on documents within the document. */
  public ExtractionLimits embedded(int depth, int count) {
    return new ExtractionLimits(time, bytes, pages, characters, depth, count, archiveRatio);
  }

  private static void positive(String what, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "The limit on " + what + " is " + limit + ", not positive");
    }
  }
}
