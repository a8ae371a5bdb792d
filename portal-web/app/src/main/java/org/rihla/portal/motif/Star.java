package org.rihla.portal.motif;

import java.util.ArrayList;
import java.util.List;

/**
 * A star drawn into a polygon by the rays that leave the middle of each side at the same angle
 * (Hankin's method). Neighbouring stars meet in those middles, so that the lines run on through the
 * whole tiling.
 *
 * @param polygon the polygon that holds the star
 * @param contact angle in radians between a side and the rays that leave it; steeper is sharper
 */
record Star(Polygon polygon, double contact) {

  /**
   * The closed outline after {@code depth} crossings of the rays: 0 is the outer star, higher ones
   * nest inside it.
   */
  List<Point> outline(int depth) {
    List<Point> points = new ArrayList<>();
    double step = 2 * Math.PI / polygon.sides();
    for (int i = 0; i < polygon.sides(); i++) {
      double outer = polygon.turn() + step * (i + depth / 2.0);
      points.add(polygon.centre().plus(Point.polar(crossing(depth), outer)));
      points.add(polygon.centre().plus(Point.polar(crossing(depth + 1), outer + step / 2)));
    }
    return points;
  }

  /**
   * Distance from the centre at which a ray crosses another for the {@code n}-th time; for 0, where
   * it starts.
   */
  private double crossing(int n) {
    double turned = n * Math.PI / polygon.sides();
    return Polygon.apothem(polygon.sides()) * Math.cos(contact) / Math.cos(contact - turned);
  }
}
