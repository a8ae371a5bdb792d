package org.rihla.portal.motif;

import java.util.List;

/**
 * What makes one cover differ from another. All variants were judged by eye: only combinations that
 * a craftsman could lay are here.
 *
 * @param tiling the grid below the stars
 * @param contact angle in degrees at which rays leave the sides
 * @param rings how many stars nest in the main one
 */
record Design(Tiling tiling, double contact, int rings) {

  /** The designs that covers choose from. */
  static final List<Design> ALL =
      List.of(
          new Design(Tiling.EIGHTS, 67.5, 1),
          new Design(Tiling.EIGHTS, 67.5, 2),
          new Design(Tiling.EIGHTS, 58, 2),
          new Design(Tiling.EIGHTS, 73, 3),
          new Design(Tiling.SIXES, 60, 1),
          new Design(Tiling.SIXES, 68, 2),
          new Design(Tiling.TWELVES, 71, 2),
          new Design(Tiling.TWELVES, 67.5, 2),
          new Design(Tiling.TWELVES, 75, 3),
          new Design(Tiling.COURTS, 71, 3),
          new Design(Tiling.COURTS, 67.5, 2),
          new Design(Tiling.COURTS, 75, 3),
          new Design(Tiling.CROSSES, 60, 1),
          new Design(Tiling.CROSSES, 66, 2));

  /** Path data of one repeat, with polygons' sides {@code side} units long. */
  String cell(double side) {
    SvgPath path = new SvgPath(side);
    for (Polygon polygon : tiling.cell()) {
      Star star = star(polygon);
      int depth = polygon.sides() == tiling.fold() ? rings : 1;
      for (int ring = 0; ring < depth; ring++) {
        path.outline(star.outline(ring));
      }
    }
    return path.toString();
  }

  /** Path data of the main star's outer outline. */
  String mainStar(double side) {
    return new SvgPath(side).outline(star(tiling.cell().getFirst()).outline(0)).toString();
  }

  private Star star(Polygon polygon) {
    return new Star(polygon, Math.toRadians(contact));
  }
}
