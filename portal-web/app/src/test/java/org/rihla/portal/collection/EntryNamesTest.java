package org.rihla.portal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryNamesTest {
  private final EntryNames names = new EntryNames();

  @Test
  void noNameLeadsOutOfItsFolder() {
    assertThat(names.of("visite", "../../plan.pdf")).isEqualTo("visite/plan.pdf");
    assertThat(names.of("", "..")).isEqualTo("_");
  }

  @Test
  void aNameStandsOnceEvenWhereCapitalsDoNotCount() {
    assertThat(names.of("visite", "Plan.pdf")).isEqualTo("visite/Plan.pdf");
    assertThat(names.of("visite", "plan.pdf")).isEqualTo("visite/plan (2).pdf");
    assertThat(names.of("visite", "PLAN.pdf")).isEqualTo("visite/PLAN (3).pdf");
    assertThat(names.of("autre", "plan.pdf")).isEqualTo("autre/plan.pdf");
  }
}
