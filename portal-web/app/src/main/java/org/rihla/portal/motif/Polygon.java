package org.rihla.portal.motif;

/**
 * A regular polygon of a tiling.
 *
 * @param sides number of sides
 * @param centre its centre, in side lengths of the tiling
 * @param turn angle in radians of the middle of its first side, seen from the centre
 */
record Polygon(int sides, Point centre, double turn) {

  /** Distance from the centre of a regular polygon with side 1 to the middle of a side. */
  static double apothem(int sides) {
    return 0.5 / Math.tan(Math.PI / sides);
  }
}
