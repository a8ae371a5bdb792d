package org.rihla.portal.content.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.log.SearchFrequency;
import org.rihla.portal.search.log.SearchOutcome;
import org.rihla.portal.search.log.SearchReport;

class SearchTableTest {
  private static final SearchReport REPORT =
      new SearchReport(
          List.of(
              new SearchFrequency("formation continue", "fr", SearchOutcome.FOUND, 120, 30),
              new SearchFrequency("المرصد", "ar", SearchOutcome.NOTHING, 4, 2)),
          130,
          6);

  @Test
  void theColumnsStandBelowOneAnotherAndTheTextsLast() {
    assertThat(new SearchTable(Language.FR).of(REPORT))
        .isEqualTo(
            """
            Fois  Jours  Langue  Résultat  Texte
            120   30     fr      trouvé    formation continue
            4     2      ar      rien      المرصد
            Recherches comptées : 130, dont 6 sans leur texte.
            """);
  }

  @Test
  void anArabicReaderReadsItInArabic() {
    assertThat(new SearchTable(Language.AR).of(REPORT))
        .contains("عدد المرات", "بلا نتائج", "formation continue")
        .endsWith("130، منها 6 دون حفظ نصها.\n");
  }

  @Test
  void nothingToShowIsSaid() {
    assertThat(new SearchTable(Language.FR).of(new SearchReport(List.of(), 2, 2)))
        .isEqualTo(
            "Aucune recherche à montrer.\nRecherches comptées : 2, dont 2 sans leur texte.\n");
  }
}
