package org.rihla.extraction.worker.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How a camera was held.
 *
 * @param code as Exif numbers it, from 1 (upright) to 8
 */
record Orientation(int code) {

  private static final Orientation UPRIGHT = new Orientation(1);

  /** What an image says; upright if it says nothing. */
  static Orientation of(Path file) {
    try {
      ExifIFD0Directory directory =
          ImageMetadataReader.readMetadata(new File(file.toString()))
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer code =
          directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return code == null || code < 1 || code > 8 ? UPRIGHT : new Orientation(code);
    } catch (IOException | ImageProcessingException | RuntimeException unreadable) {
      return UPRIGHT;
    }
  }

  /** Whether width and height are changed for each other. */
  boolean lying() {
    return code >= 5;
  }

  /** The image as it was seen. */
  BufferedImage upright(BufferedImage image) {
    if (code == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    int type =
        image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage upright =
        lying() ? new BufferedImage(height, width, type) : new BufferedImage(width, height, type);
    Graphics2D graphics = upright.createGraphics();
    graphics.drawImage(image, transform(width, height), null);
    graphics.dispose();
    return upright;
  }

  private AffineTransform transform(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
