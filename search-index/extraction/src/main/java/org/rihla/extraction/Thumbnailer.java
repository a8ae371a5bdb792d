package org.rihla.extraction;

import java.nio.file.Path;

/**
 * Makes small pictures: of an image, or of the first page of a document. The pictures hold nothing
 * but their pixels: position, camera, time and comments of a photograph are gone, and it stands
 * upright.
 */
public interface Thumbnailer {

  /**
   * Makes pictures in several widths.
   *
   * @param file a regular file, which is only read; its name does not matter
   * @param folder an existing folder, into which the pictures are written; on any other result than
   *     {@link Rendered} nothing is left there
   * @param request widths, what is known about the file, and how much it may cost
   */
  ThumbnailResult render(Path file, Path folder, ThumbnailRequest request);
}
