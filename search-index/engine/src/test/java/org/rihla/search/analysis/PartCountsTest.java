package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartCountsTest {

  private static final Map<Part, Integer> MOST =
      Map.of(Part.TITLE, 3, Part.KEYWORDS, 3, Part.SUMMARY, 7, Part.BODY, 127);

  @Test
  void eachPartIsCountedByItself() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Map<Part, Integer> expected = new EnumMap<>(Part.class);
      int packed = 0;
      for (int i = 0; i < 200; i++) {
        Part part = List.of(Part.values()).get(random.nextInt(4));
        packed = PartCounts.oneMore(part, packed);
        expected.merge(part, 1, Integer::sum);
      }
      for (Part part : Part.values()) {
        int there = Math.min(expected.getOrDefault(part, 0), MOST.getOrDefault(part, 0));
        assertThat(PartCounts.in(part, packed)).as("%s", part).isEqualTo(there);
      }
    }
  }

  @Test
  void moreThanFitsInAPartDoesNotSpillIntoTheNext() {
    int packed = 0;
    for (int i = 0; i < 10_000; i++) {
      packed = PartCounts.oneMore(Part.BODY, packed);
    }
    assertThat(PartCounts.in(Part.BODY, packed)).isEqualTo(127);
    assertThat(PartCounts.in(Part.SUMMARY, packed)).isZero();
    int twice = PartCounts.sum(packed, packed);
    assertThat(PartCounts.in(Part.BODY, twice)).isEqualTo(127);
    assertThat(PartCounts.in(Part.SUMMARY, twice)).isZero();
  }

  @Test
  void sumsAreMadePartByPart() {
    int first = PartCounts.oneMore(Part.TITLE, PartCounts.oneMore(Part.BODY, 0));
    int second = PartCounts.oneMore(Part.BODY, 0);
    int sum = PartCounts.sum(first, second);
    assertThat(PartCounts.in(Part.TITLE, sum)).isEqualTo(1);
    assertThat(PartCounts.in(Part.BODY, sum)).isEqualTo(2);
    assertThat(PartCounts.in(Part.KEYWORDS, sum)).isZero();
  }

  @Test
  void aWordOfBodiesAloneHasASmallNumber() {
    assertThat(PartCounts.oneMore(Part.BODY, 0)).isEqualTo(1);
  }
}
