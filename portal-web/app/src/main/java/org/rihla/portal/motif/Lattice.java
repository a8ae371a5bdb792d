package org.rihla.portal.motif;

/**
 * Repeats a cell over a disc with as few elements as possible: one row of cells, then that row
 * again and again.
 *
 * @param period length of both translations, in user units
 * @param rise distance between two rows
 * @param shift how far each row stands beside the one before
 */
record Lattice(double period, double rise, double shift) {

  static Lattice of(Tiling tiling, double side) {
    double period = tiling.period() * side;
    double angle = tiling.latticeAngle();
    return new Lattice(period, period * Math.sin(angle), period * Math.cos(angle));
  }

  /**
   * Definitions of {@code #r}, a row of {@code #t}, and of {@code #p}, the rows that cover {@code
   * radius} around the origin.
   */
  String covering(double radius) {
    int across = (int) Math.ceil(radius / period) + 1;
    int rows = (int) Math.ceil(radius / rise) + 1;
    StringBuilder svg = new StringBuilder("<g id=\"r\">");
    for (int i = -across; i <= across; i++) {
      use(svg, "t", i * period, 0);
    }
    svg.append("</g><g id=\"p\">");
    for (int i = -rows; i <= rows; i++) {
      double offset = shift == 0 ? 0 : Math.floorMod(i, 2) * shift;
      use(svg, "r", offset, i * rise);
    }
    return svg.append("</g>").toString();
  }

  private static void use(StringBuilder svg, String id, double x, double y) {
    svg.append("<use href=\"#").append(id).append('"');
    if (x != 0) {
      svg.append(" x=\"").append(SvgPath.number(x)).append('"');
    }
    if (y != 0) {
      svg.append(" y=\"").append(SvgPath.number(y)).append('"');
    }
    svg.append("/>");
  }
}
