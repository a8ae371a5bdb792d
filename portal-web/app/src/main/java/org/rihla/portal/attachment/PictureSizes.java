package org.rihla.portal.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that there are of a file.
 *
 * @param widths in pixels, ascending; empty if there is none
 * @param height of the narrowest, in pixels
 */
public record PictureSizes(List<Integer> widths, int height) {
  static final PictureSizes NONE = new PictureSizes(List.of(), 0);

  /** Copies the list. */
  public PictureSizes {
    widths = List.copyOf(widths);
  }

  static PictureSizes of(@Nullable String text, int height) {
    return text == null || text.isEmpty()
        ? NONE
        : new PictureSizes(
            Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList(), height);
  }

  String text() {
    return widths.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
