package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

  @Test
  void whatOneSideLacksOrHoldsInAnotherVersionDiffers() {
    Map<String, Long> database = Map.of("same", 1L, "changed", 3L, "missing", 1L);
    Map<String, Long> index = Map.of("same", 1L, "changed", 2L, "gone", 1L);

    assertThat(Reconciliation.differing(database, index))
        .containsExactlyInAnyOrder("changed", "missing", "gone");
  }

  @Test
  void equalSidesDifferInNothing() {
    assertThat(Reconciliation.differing(Map.of("a", 2_000L), Map.of("a", 2_000L))).isEmpty();
    assertThat(Reconciliation.differing(Map.of(), Map.of())).isEmpty();
  }
}
