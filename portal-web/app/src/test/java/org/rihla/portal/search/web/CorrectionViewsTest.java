package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.web.page.ResultsPage.Instead;
import org.rihla.portal.content.web.page.ResultsPage.Piece;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.Correction;
import org.rihla.search.Fragment;
import org.rihla.search.Sort;

class CorrectionViewsTest {
  private static final Correction CORRECTION =
      new Correction(List.of(new Fragment("formation", true), new Fragment(" -STED", false)), 3);
  private static final SearchQuery QUERY =
      new SearchQuery("formtion -STED", Map.of("country", Set.of("MA")), Sort.TITLE, 4, false);

  @Test
  void theLinkKeepsTheSearchAndItsFilters() {
    Instead instead =
        CorrectionViews.view(ResultsPages.Scope.search(Language.FR), QUERY, CORRECTION);

    assertThat(instead.url())
        .isEqualTo("/fr/recherche?q=formation%20-STED&country=MA&sort=title&translate=no");
    assertThat(instead.pieces())
        .containsExactly(new Piece("formation", true), new Piece(" -STED", false));
  }

  @Test
  void theTextStandsWithinASentenceOfTheReadersLanguage() {
    Instead french =
        CorrectionViews.view(ResultsPages.Scope.search(Language.FR), QUERY, CORRECTION);
    Instead arabic =
        CorrectionViews.view(ResultsPages.Scope.search(Language.AR), QUERY, CORRECTION);

    assertThat(french.before()).endsWith(": ");
    assertThat(french.after()).isEmpty();
    assertThat(arabic.before()).endsWith(": ");
    assertThat(arabic.after()).isEqualTo("؟");
  }
}
