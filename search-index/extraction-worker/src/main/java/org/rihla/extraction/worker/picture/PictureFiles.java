package org.rihla.extraction.worker.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.rihla.extraction.Rendered.Picture;

/**
 * Writes an image in several widths, from pixels alone, so that nothing else of a photograph gets
 * into the files.
 *
 * @param folder to write to
 */
record PictureFiles(Path folder) {

  private static final float QUALITY = 0.82f;

  /**
   * Writes them.
   *
   * @param width of its own, beyond which it is not enlarged
   */
  List<Picture> write(BufferedImage image, int width, List<Integer> widths) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    try {
      for (int wanted : widths) {
        int own = Math.min(wanted, width);
        if (pictures.isEmpty() || pictures.getLast().width() != own) {
          pictures.add(write(image, own));
        }
      }
      return pictures;
    } catch (IOException | RuntimeException e) {
      for (Picture picture : pictures) {
        Files.deleteIfExists(picture.file());
      }
      throw e;
    }
  }

  private Picture write(BufferedImage image, int width) throws IOException {
    int height =
        (int) Math.max(1, Math.round((double) image.getHeight() * width / image.getWidth()));
    boolean clear = image.getColorModel().hasAlpha();
    BufferedImage scaled = scaled(image, width, height, clear);
    Path file = folder.resolve(width + (clear ? ".png" : ".jpg"));
    try (OutputStream out = Files.newOutputStream(file)) {
      if (clear) {
        ImageIO.write(scaled, "png", out);
      } else {
        jpeg(scaled, out);
      }
    }
    return new Picture(file, clear ? "image/png" : "image/jpeg", width, height);
  }

  /** By halves, because one step from large to small would skip pixels. */
  private static BufferedImage scaled(BufferedImage image, int width, int height, boolean clear) {
    BufferedImage current = image;
    while (current.getWidth() > width * 2 && current.getHeight() > height * 2) {
      current = step(current, current.getWidth() / 2, current.getHeight() / 2, clear);
    }
    return step(current, width, height, clear);
  }

  private static BufferedImage step(BufferedImage image, int width, int height, boolean clear) {
    BufferedImage smaller =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = smaller.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, clear ? null : Color.WHITE, null);
    graphics.dispose();
    return smaller;
  }

  private static void jpeg(BufferedImage image, OutputStream out) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }
}
