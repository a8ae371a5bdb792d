package org.rihla.extraction.worker.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Unsupported;
import org.rihla.extraction.worker.refusal.RefusedException;

/** An image file with its frames, which are decoded no larger than they are needed. */
public final class ImageFile implements AutoCloseable {

  private static final int MOST_FRAMES = 2_000;
  private static final long OCR_PIXELS = 25_000_000;

  /** Narrower images are taken from screens; OCR wants their letters larger. */
  private static final int OCR_WIDTH = 1_500;

  private static final int MOST_SIDE = 60_000;

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final Orientation orientation;

  private ImageFile(ImageInputStream stream, ImageReader reader, Orientation orientation) {
    this.stream = stream;
    this.reader = reader;
    this.orientation = orientation;
  }

  /**
   * Opens an image.
   *
   * @throws RefusedException if it is of no format that is known here
   */
  public static ImageFile open(Path file) throws IOException {
    ImageIO.setUseCache(false);
    ImageInputStream stream = ImageIO.createImageInputStream(new File(file.toString()));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      throw new RefusedException(new Unsupported("image"));
    }
    ImageReader reader = readers.next();
    reader.setInput(stream);
    return new ImageFile(stream, reader, Orientation.of(file));
  }

  /** Number of frames; at most {@value #MOST_FRAMES} are counted. */
  public int frames() throws IOException {
    try {
      return Math.min(MOST_FRAMES, reader.getNumImages(true));
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  /** Width of the first frame, upright. */
  public int width() throws IOException {
    return orientation.lying() ? reader.getHeight(0) : reader.getWidth(0);
  }

  /** Height of the first frame, upright. */
  public int height() throws IOException {
    return orientation.lying() ? reader.getWidth(0) : reader.getHeight(0);
  }

  /** A frame, upright, of a size that OCR likes. */
  public BufferedImage forOcr(int frame) throws IOException {
    BufferedImage upright = read(frame, OCR_PIXELS);
    if (upright.getWidth() >= OCR_WIDTH) {
      return upright;
    }
    int times = Math.min(4, (OCR_WIDTH + upright.getWidth() - 1) / upright.getWidth());
    BufferedImage larger =
        new BufferedImage(
            upright.getWidth() * times, upright.getHeight() * times, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = larger.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, larger.getWidth(), larger.getHeight());
    graphics.drawImage(upright, 0, 0, larger.getWidth(), larger.getHeight(), null);
    graphics.dispose();
    return larger;
  }

  /**
   * A frame, upright.
   *
   * @param mostPixels of which the frame may have some more at most; larger ones lose whole rows
   *     and columns
   * @throws RefusedException if it is damaged
   */
  public BufferedImage read(int frame, long mostPixels) throws IOException {
    try {
      int width = reader.getWidth(frame);
      int height = reader.getHeight(frame);
      if (width > MOST_SIDE || height > MOST_SIDE) {
        throw damaged();
      }
      int step = 1;
      while ((long) (width / step) * (height / step) > mostPixels) {
        step++;
      }
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(step, step, 0, 0);
      return orientation.upright(reader.read(frame, parameters));
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  private static RefusedException damaged() {
    return new RefusedException(new Failed(Failed.Reason.DAMAGED));
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
