package org.rihla.search.analysis;

/**
 * How often a word stands in each {@link Part} of a text, packed into one number, which an index
 * keeps as the frequency of the word: one list of postings serves all parts, and a word is looked
 * up once instead of four times.
 *
 * <p>Most words stand in the body alone, and few times; such numbers are small, which keeps the
 * postings small. From the lowest bits: seven for the body, three for the summary, two each for
 * keywords and title. More occurrences than fit count as many as do, of the 127 of a body as of the
 * 3 of a title: a score is saturated long before.
 */
public final class PartCounts {

  private PartCounts() {}

  /** Number of occurrences in a part. */
  public static int in(Part part, int packed) {
    return packed >>> part.firstBit() & part.mostCounted();
  }

  /** With one more occurrence in a part. */
  public static int oneMore(Part part, int packed) {
    return in(part, packed) == part.mostCounted() ? packed : packed + (1 << part.firstBit());
  }

  /** Both together, part by part. */
  public static int sum(int packed, int other) {
    int sum = 0;
    for (Part part : Part.values()) {
      int count = Math.min(part.mostCounted(), in(part, packed) + in(part, other));
      sum |= count << part.firstBit();
    }
    return sum;
  }
}
