package org.rihla.extraction.worker.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An image in shades of gray, as OCR reads it. */
public final class GrayImage {

  private static final int WHITE = 0xF0;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private GrayImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** The grays of an image; what is transparent is white. */
  public static GrayImage of(BufferedImage image) {
    BufferedImage gray = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = gray.createGraphics();
      graphics.drawImage(image, 0, 0, Color.WHITE, null);
      graphics.dispose();
    }
    byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    return new GrayImage(gray.getWidth(), gray.getHeight(), pixels);
  }

  /** Whether there is anything on it. */
  public boolean inked() {
    for (byte pixel : pixels) {
      if ((pixel & 0xFF) < WHITE) {
        return true;
      }
    }
    return false;
  }

  /** The same, turned clockwise by 90, 180 or 270 degrees. */
  public GrayImage turned(int degrees) {
    boolean lying = degrees == 90 || degrees == 270;
    int newWidth = lying ? height : width;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int target =
            switch (degrees) {
              case 90 -> x * newWidth + height - 1 - y;
              case 180 -> (height - 1 - y) * newWidth + width - 1 - x;
              case 270 -> (width - 1 - x) * newWidth + y;
              default -> y * newWidth + x;
            };
        turned[target] = pixels[y * width + x];
      }
    }
    return new GrayImage(newWidth, lying ? width : height, turned);
  }

  /** Writes it as a portable gray map, which costs no time to compress. */
  public void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
      out.write(pixels);
    }
  }
}
