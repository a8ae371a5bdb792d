package org.rihla.extraction.command;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** A page of text as a scanner would see it: A4 in 300 dots per inch. */
final class RenderedPage {

  private static final int WIDTH = 2_480;
  private static final int HEIGHT = 3_508;
  private static final int MARGIN = 300;
  private static final float SIZE = 50;

  private RenderedPage() {}

  /**
   * Draws paragraphs.
   *
   * @param dirt share of the pixels that a bad scanner turns black or white, from 0 to 1
   */
  static Path write(Path file, List<String> paragraphs, boolean arabic, double dirt)
      throws IOException {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    Font font = new Font(arabic ? "Noto Naskh Arabic" : "Noto Serif", Font.PLAIN, 1);
    float y = MARGIN;
    for (String paragraph : paragraphs) {
      y = paragraph(graphics, font.deriveFont(SIZE), paragraph, y) + SIZE;
    }
    graphics.dispose();
    spoil(page, dirt);
    ImageIO.write(page, "png", file.toFile());
    return file;
  }

  private static float paragraph(Graphics2D graphics, Font font, String text, float top) {
    AttributedString styled = new AttributedString(text);
    styled.addAttribute(TextAttribute.FONT, font);
    FontRenderContext context = graphics.getFontRenderContext();
    LineBreakMeasurer lines = new LineBreakMeasurer(styled.getIterator(), context);
    float width = WIDTH - 2f * MARGIN;
    float y = top;
    while (lines.getPosition() < text.length()) {
      TextLayout line = lines.nextLayout(width);
      y += line.getAscent();
      float x = line.isLeftToRight() ? MARGIN : WIDTH - MARGIN - line.getAdvance();
      line.draw(graphics, x, y);
      y += line.getDescent() + line.getLeading() + SIZE / 4;
    }
    return y;
  }

  private static void spoil(BufferedImage page, double dirt) {
    Random random = new Random(2023);
    for (long left = Math.round(dirt * WIDTH * HEIGHT); left > 0; left--) {
      int gray = random.nextBoolean() ? 0x000000 : 0xFFFFFF;
      page.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), gray);
    }
  }
}
