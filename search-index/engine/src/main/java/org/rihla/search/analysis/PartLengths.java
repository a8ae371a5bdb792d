package org.rihla.search.analysis;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.util.SmallFloat;

/**
 * The lengths of all parts of a text in words, packed into one number, a byte for each, as Lucene
 * keeps lengths: exact up to forty, and by their four highest binary digits beyond.
 */
public final class PartLengths {

  private static final int BITS = 8;
  private static final int BYTE = 0xff;
  private static final Map<Part, Integer> SHIFTS = new EnumMap<>(Part.class);
  private static final int[] LENGTHS = new int[BYTE + 1];

  static {
    for (Part part : Part.values()) {
      SHIFTS.put(part, SHIFTS.size() * BITS);
    }
    for (int i = 0; i < LENGTHS.length; i++) {
      LENGTHS[i] = SmallFloat.byte4ToInt((byte) i);
    }
  }

  private PartLengths() {}

  /** Packs lengths; a part that is missing is empty. */
  public static int packed(Map<Part, Integer> lengths) {
    int packed = 0;
    for (Map.Entry<Part, Integer> part : lengths.entrySet()) {
      packed |= (SmallFloat.intToByte4(part.getValue()) & BYTE) << shift(part.getKey());
    }
    return packed;
  }

  /** Where the length of a part stands. */
  public static int shift(Part part) {
    return SHIFTS.getOrDefault(part, 0);
  }

  /** The length that stands in a place, of a part or alone, in its byte. */
  public static int length(int packed, int shift) {
    return LENGTHS[packed >>> shift & BYTE];
  }
}
