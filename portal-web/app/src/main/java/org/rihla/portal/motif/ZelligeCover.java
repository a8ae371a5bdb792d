package org.rihla.portal.motif;

import java.util.List;

/**
 * Covers for items that have no picture: zellige geometry in thin lines with one star in saffron,
 * drawn from the item's identifier. The same identifier always gives the same bytes, and it is only
 * hashed, never written into the drawing.
 *
 * <p>The SVG is 320 by 180 units, under 4 KB, and adapts to a dark ground by itself. It is meant
 * for an {@code img} element.
 */
public final class ZelligeCover {

  private static final int WIDTH = 320;
  private static final int HEIGHT = 180;

  private static final String STYLE =
      """
      <style>\
      .g,.f{fill:#f6f4ec;stop-color:#f6f4ec}.w{fill:#2630a8;fill-opacity:.07;stroke:#2630a8;stroke-width:2}\
      .n{fill:none;stroke:#f6f4ec;stroke-width:1}.s{fill:#e9a820}\
      @media(prefers-color-scheme:dark){.g,.f{fill:#171a28;stop-color:#171a28}.w{fill:#adb8ff;stroke:#8794f0}\
      .n{stroke:#171a28}.s{fill:#f0b541}}\
      </style>\
      """;

  private ZelligeCover() {}

  /**
   * Draws the cover of {@code identifier}.
   *
   * @param identifier any text, for instance an item's identifier
   * @return a well-formed SVG document without scripts or references to anything outside itself
   */
  public static String svg(String identifier) {
    Draws draws = new Draws(identifier);
    Design design = draws.among(Design.ALL);
    // Stars of more points may be larger, but less than their polygons are: the eye judges the
    // whole field.
    double side = draws.between(22, 32) * Math.pow(Polygon.apothem(design.tiling().fold()), -0.6);
    double turn = draws.among(List.of(0.0, 15.0, 22.5, 30.0, 45.0));
    Point star =
        new Point(
            WIDTH * draws.among(List.of(0.34, 0.4, 0.6, 0.66)), HEIGHT * draws.between(0.36, 0.64));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 180\">"
        + STYLE
        + definitions(design, side, star)
        + "<path class=\"g\" d=\"M0 0h320v180H0z\"/>"
        + "<g transform=\"translate("
        + SvgPath.number(star.x())
        + ' '
        + SvgPath.number(star.y())
        + ")rotate("
        + SvgPath.number(turn)
        + ")\">"
        + "<use href=\"#p\" class=\"w\"/>"
        + "<path class=\"s\" d=\""
        + design.mainStar(side)
        + "\"/>"
        + "<use href=\"#p\" class=\"n\"/></g>"
        + "<path fill=\"url(#f)\" d=\"M0 0h320v180H0z\"/></svg>";
  }

  private static String definitions(Design design, double side, Point star) {
    double reach =
        Math.hypot(Math.max(star.x(), WIDTH - star.x()), Math.max(star.y(), HEIGHT - star.y()));
    return "<defs><path id=\"t\" d=\""
        + design.cell(side)
        + "\"/>"
        + Lattice.of(design.tiling(), side).covering(reach)
        + fade(star.x() > WIDTH / 2.0)
        + "</defs>";
  }

  /** The pattern comes out of the ground on the side away from the star, as if still being laid. */
  private static String fade(boolean towardsRight) {
    String from = towardsRight ? "0" : "1";
    String to = towardsRight ? "1" : "0";
    return "<linearGradient id=\"f\" x1=\""
        + from
        + "\" x2=\""
        + to
        + "\">"
        + "<stop class=\"f\" stop-opacity=\".92\"/>"
        + "<stop class=\"f\" offset=\".55\" stop-opacity=\"0\"/></linearGradient>";
  }
}
