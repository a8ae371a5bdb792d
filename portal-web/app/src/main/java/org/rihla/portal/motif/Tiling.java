package org.rihla.portal.motif;

import java.util.ArrayList;
import java.util.List;

/**
 * An Archimedean tiling with sides of length 1: the polygons that two translations repeat over the
 * plane. Craftsmen lay such a grid first, draw the stars into it, and then rub it out.
 */
enum Tiling {
  /** Octagons with squares between them: stars of eight, the khatam. */
  EIGHTS(8, 4, false),
  /** Hexagons alone: stars of six. */
  SIXES(6, 0, false),
  /** Dodecagons with triangles between them: stars of twelve, close together. */
  TWELVES(12, 3, false),
  /** Dodecagons kept apart by squares and hexagons: stars of twelve, each in its own court. */
  COURTS(12, 6, true),
  /** Hexagons kept apart by squares and triangles: stars of six with crosses between them. */
  CROSSES(6, 3, true);

  private final int fold;
  private final int gapSides;
  private final boolean bridged;

  Tiling(int fold, int gapSides, boolean bridged) {
    this.fold = fold;
    this.gapSides = gapSides;
    this.bridged = bridged;
  }

  /**
   * Number of sides of the main polygon, which stands at the origin and comes first in {@link
   * #cell()}.
   */
  int fold() {
    return fold;
  }

  /** Length of both translations. */
  double period() {
    return 2 * Polygon.apothem(fold) + (bridged ? 1 : 0);
  }

  /** Angle in radians from the first translation, which is horizontal, to the second. */
  double latticeAngle() {
    return fold == 8 ? Math.PI / 2 : Math.PI / 3;
  }

  /** The polygons that the translations repeat. */
  List<Polygon> cell() {
    List<Polygon> cell = new ArrayList<>();
    cell.add(new Polygon(fold, new Point(0, 0), 0));
    if (bridged) {
      addBridges(cell);
    }
    if (fold == 8) {
      cell.add(
          new Polygon(gapSides, Point.polar(period() / Math.sqrt(2), Math.PI / 4), Math.PI / 4));
    } else if (gapSides > 0) {
      addGaps(cell);
    }
    return cell;
  }

  /** The squares halfway between neighbouring main polygons. */
  private void addBridges(List<Polygon> cell) {
    for (int i = 0; i < 3; i++) {
      double angle = i * Math.PI / 3;
      cell.add(new Polygon(4, Point.polar(period() / 2, angle), angle));
    }
  }

  /**
   * The two polygons that stand between three neighbours. Bridged triangles turn their backs to the
   * squares.
   */
  private void addGaps(List<Polygon> cell) {
    for (int i = 0; i < 2; i++) {
      double angle = Math.PI / 6 + i * Math.PI / 3;
      double turn = bridged && gapSides == 3 ? angle : angle + Math.PI;
      cell.add(new Polygon(gapSides, Point.polar(period() / Math.sqrt(3), angle), turn));
    }
  }
}
