package org.rihla.extraction;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What pictures are wanted.
 *
 * @param fileName as its owner called it; a hint only; null if unknown
 * @param mediaType as its sender said; a hint only; null if unknown
 * @param widths wanted, in pixels, from {@value #NARROWEST} to {@value #WIDEST}, ascending and each
 *     once; an image is never enlarged
 * @param limits of time and size
 */
public record ThumbnailRequest(
    @Nullable String fileName,
    @Nullable String mediaType,
    List<Integer> widths,
    ExtractionLimits limits) {

  /** Narrowest picture, in pixels. */
  public static final int NARROWEST = 16;

  /** Widest picture, in pixels. */
  public static final int WIDEST = 3_840;

  /** Sorts and checks the widths. */
  public ThumbnailRequest {
    widths = List.copyOf(new TreeSet<>(widths));
    if (widths.isEmpty() || widths.getFirst() < NARROWEST || widths.getLast() > WIDEST) {
      throw new IllegalArgumentException(
          "Widths of pictures are " + widths + ", not between " + NARROWEST + " and " + WIDEST);
    }
  }
}
