package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.web.page.ResultsPage.Chip;
import org.rihla.portal.content.web.page.ResultsPage.FacetView;
import org.rihla.portal.content.web.page.ResultsPage.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.Facet;
import org.rihla.search.FacetValue;

class FacetViewsTest {
  private static final Facet COUNTRIES =
      facet("country", value("MA", 7), value("MA-04", 3), value("TN", 2), value("DZ", 0));

  @Test
  void regionsStayFoldedUntilTheirCountryIsChosenAndWhatCountsNothingIsLeftOut() {
    assertThat(views(SearchQuery.all(), COUNTRIES).getFirst().options())
        .extracting(Option::value)
        .containsExactlyInAnyOrder("MA", "TN");

    List<Option> options =
        views(SearchQuery.all().toggled("country", "MA"), COUNTRIES).getFirst().options();
    int morocco = options.stream().map(Option::value).toList().indexOf("MA");
    assertThat(options.get(morocco + 1).value()).isEqualTo("MA-04");
    assertThat(options.get(morocco + 1).depth()).isEqualTo(1);
  }

  @Test
  void facetsStandInTheirDeclaredOrderWithoutHiddenOnes() {
    Facet years = facet("year", value("2021", 5), value("2023", 1));
    Facet types = facet("type", value("finding", 1), value("news", 2));

    assertThat(views(SearchQuery.all(), years, types, COUNTRIES))
        .extracting(FacetView::key)
        .containsExactly("country", "year");
    assertThat(views(SearchQuery.all(), years).getFirst().options())
        .extracting(Option::value)
        .containsExactly("2023", "2021");
  }

  @Test
  void aFacetWithOneValueIsShownOnlyWhenItIsChosen() {
    Facet year = facet("year", value("2023", 4));

    assertThat(views(SearchQuery.all(), year)).isEmpty();
    FacetView chosen = views(SearchQuery.all().toggled("year", "2023"), year).getFirst();
    assertThat(chosen.open()).isTrue();
    assertThat(chosen.options().getFirst().selected()).isTrue();
    assertThat(chosen.options().getFirst().url()).isEqualTo("/ar/x");
  }

  @Test
  void labelsAreInTheReadersLanguage() {
    assertThat(views(SearchQuery.all(), COUNTRIES).getFirst().options())
        .extracting(Option::label)
        .contains("المغرب", "تونس");
  }

  @Test
  void everyChosenFilterHasAChipEvenOneThatNobodyKnows() {
    SearchQuery query =
        SearchQuery.all()
            .toggled("language", "fr")
            .toggled("state", "under-way")
            .toggled("country", "XX");

    List<Chip> chips = of(query).chips();

    assertThat(chips)
        .extracting(Chip::label)
        .contains("الفرنسية", "XX")
        .doesNotContain("under-way");
    assertThat(chips.getFirst().url()).doesNotContain("language").contains("country=XX");
  }

  private static List<FacetView> views(SearchQuery query, Facet... facets) {
    return of(query).facets(List.of(facets), Set.of("type"));
  }

  private static FacetViews of(SearchQuery query) {
    return new FacetViews(Shipped.TYPES, Shipped.TAXONOMIES, Language.AR, "/ar/x", query);
  }

  private static Facet facet(String key, FacetValue... values) {
    return new Facet(key, List.of(values));
  }

  private static FacetValue value(String value, long count) {
    return new FacetValue(value, count, false);
  }
}
