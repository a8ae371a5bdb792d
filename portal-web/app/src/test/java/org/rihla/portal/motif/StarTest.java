package org.rihla.portal.motif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarTest {

  @Test
  void aStarTouchesTheMiddleOfEachSideOfItsPolygon() {
    List<Point> outline =
        new Star(new Polygon(8, new Point(0, 0), 0), Math.toRadians(67.5)).outline(0);

    assertThat(outline).hasSize(16);
    assertThat(outline.getFirst().x()).isCloseTo(Polygon.apothem(8), within(1e-9));
    assertThat(outline.getFirst().y()).isCloseTo(0, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Tiling.class)
  void linesRunOnFromOneStarToTheNextThroughTheWholeTiling(Tiling tiling) {
    // Every middle of a side must be shared by two polygons of the cell and its eight neighbours.
    List<Point> around =
        IntStream.rangeClosed(-2, 2)
            .boxed()
            .flatMap(i -> IntStream.rangeClosed(-2, 2).mapToObj(j -> shift(tiling, i, j)))
            .flatMap(by -> tiling.cell().stream().flatMap(polygon -> middles(polygon, by).stream()))
            .toList();

    for (Polygon polygon : tiling.cell()) {
      for (Point middle : middles(polygon, new Point(0, 0))) {
        assertThat(around.stream().filter(other -> near(middle, other))).hasSize(2);
      }
    }
  }

  private static List<Point> middles(Polygon polygon, Point by) {
    List<Point> outline = new Star(polygon, 1).outline(0);
    return IntStream.range(0, polygon.sides()).mapToObj(i -> outline.get(2 * i).plus(by)).toList();
  }

  private static Point shift(Tiling tiling, int i, int j) {
    return new Point(i * tiling.period(), 0)
        .plus(Point.polar(tiling.period(), tiling.latticeAngle()).times(j));
  }

  private static boolean near(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y()) < 1e-6;
  }
}
