package org.rihla.extraction.worker.document;

import java.util.EnumSet;
import java.util.Set;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Warning;
import org.rihla.extraction.worker.refusal.RefusedException;

/** What a job has cost so far, all documents within the document together. */
public final class Costs {

  /** What may come out of a small archive whatever its ratio. */
  private static final long ALWAYS_ALLOWED = 16L << 20;

  private final ExtractionLimits limits;
  private final long allowedBytes;
  private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
  private long characters;
  private long bytes;
  private int documents;
  private int pages;

  /**
   * Nothing yet.
   *
   * @param size of the file in bytes
   */
  public Costs(ExtractionLimits limits, long size) {
    this.limits = limits;
    this.allowedBytes =
        Math.min(
            ALWAYS_ALLOWED + size * limits.archiveRatio(), ALWAYS_ALLOWED + limits.bytes() * 4);
  }

  /** What was left out. */
  public Set<Warning> warnings() {
    return warnings;
  }

  /** Notes that something was left out. */
  public void warn(Warning warning) {
    warnings.add(warning);
  }

  /** Takes note of characters, and tells how many of them there is room for. */
  int room(int more) {
    int room = (int) Math.min(more, limits.characters() - characters);
    characters += room;
    if (room < more) {
      warn(Warning.TEXT_CUT);
    }
    return room;
  }

  /** Takes note of a page, and tells whether there is room for it. */
  boolean roomForPage() {
    if (pages >= limits.pages()) {
      warn(Warning.PAGES_LEFT_OUT);
      return false;
    }
    pages++;
    return true;
  }

  /** Takes note of bytes that came out of the file. */
  void unpacked(long more) throws RefusedException {
    bytes += more;
    if (bytes > allowedBytes) {
      throw new RefusedException(new TooLarge(TooLarge.Limit.ARCHIVE_RATIO));
    }
  }

  /** Takes note of a document within the document, and tells whether there is room for it. */
  boolean roomForDocument(int depth) {
    if (depth > limits.embeddedDepth() || documents >= limits.embeddedCount()) {
      warn(Warning.EMBEDDED_LEFT_OUT);
      return false;
    }
    documents++;
    return true;
  }
}
