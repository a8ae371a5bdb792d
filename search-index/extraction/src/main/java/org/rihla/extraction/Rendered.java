package org.rihla.extraction;

import java.nio.file.Path;
import java.util.List;

/**
 * Pictures that were made.
 *
 * @param width of the whole image, upright, in pixels; of a page at 96 dots per inch
 * @param height likewise
 * @param pictures by width, each wanted width once; where the image is narrower than some of them,
 *     its own width stands once in their place
 */
public record Rendered(int width, int height, List<Picture> pictures) implements ThumbnailResult {

  /** Copies the list. */
  public Rendered {
    pictures = List.copyOf(pictures);
  }

  /**
   * One picture.
   *
   * @param file where it was written, in the folder that was asked for
   * @param mediaType {@code image/jpeg}, or {@code image/png} for what has transparency or few
   *     colours
   * @param width in pixels
   * @param height in pixels
   */
  public record Picture(Path file, String mediaType, int width, int height) {}
}
