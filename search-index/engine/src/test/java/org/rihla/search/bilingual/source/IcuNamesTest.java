package org.rihla.search.bilingual.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.search.analysis.Words;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.Translation;

class IcuNamesTest {

  private static final BilingualKnowledge NAMES = BilingualKnowledge.of(IcuNames.entries());

  @ParameterizedTest
  @CsvSource({
    "Tunisie, تونس",
    "Corée du Sud, كوريا الجنوبية",
    "coréen, الكورية",
    "dinar algérien, دينار جزائري",
    "kilomètres, كيلومتر",
    "janvier, يناير",
    "janvier, جانفي",
    "lundi, الاثنين"
  })
  void namesAreKnownInBothDirections(String french, String arabic) {
    assertThat(NAMES.translations(Words.stemmedTerms(french)))
        .extracting(Translation::text)
        .contains(arabic);
    assertThat(NAMES.translations(Words.stemmedTerms(arabic))).isNotEmpty();
  }

  @Test
  void codesAreNoNames() {
    assertThat(IcuNames.entries()).noneMatch(entry -> entry.french().equals(entry.arabic()));
  }
}
