package org.rihla.portal.motif;

/** A point of the drawing, in user units of the SVG. */
record Point(double x, double y) {

  /** The point at {@code radius} from the origin, {@code angle} radians from the horizontal. */
  static Point polar(double radius, double angle) {
    return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
  }

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }
}
