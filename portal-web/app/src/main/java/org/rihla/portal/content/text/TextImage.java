package org.rihla.portal.content.text;

/**
 * Where the picture of a file is that stands in a text.
 *
 * @param url of one size
 * @param sources all sizes, as {@code srcset} has them
 * @param width of the widest, in pixels
 * @param height of the widest, in pixels
 */
public record TextImage(String url, String sources, int width, int height) {
  /** How wide a text shows it. */
  static final String SIZES = "(min-width: 44rem) 40rem, 92vw";
}
