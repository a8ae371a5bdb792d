package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.content.web.page.ResultsPage.Chip;
import org.rihla.portal.content.web.page.ResultsPage.PeriodView;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.Period;
import org.rihla.portal.search.SearchQuery;

class PeriodViewsTest {
  private static final SearchQuery QUERY = SearchQuery.all().asking("emploi");

  private static PeriodViews views(Language language, String from, String to) {
    return new PeriodViews(language, "/x", QUERY.within(new Period(from, to)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023, , À partir de : 2023, ابتداءً من 2023",
    ", 2024-05, Jusqu’à : mai 2024, إلى غاية مايو 2024",
    "2023, 2023, 2023, 2023",
  })
  void theActiveRangeIsAFilterThatCanBeRemoved(
      String from, String to, String french, String arabic) {
    Period period = new Period(from == null ? "" : from, to == null ? "" : to);
    Chip chip = views(Language.FR, period.from(), period.to()).chip().orElseThrow();
    assertThat(chip.label()).isEqualTo(french);
    assertThat(chip.url()).isEqualTo("/x?q=emploi&sort=newest");
    assertThat(views(Language.AR, period.from(), period.to()).chip().orElseThrow().label())
        .isEqualTo(arabic);
  }

  @Test
  void whatCouldNotBeReadIsSaidAndKeptToBeMended() {
    PeriodView form = views(Language.FR, "hier", "5/2024").form(List.of());
    assertThat(form.problem()).startsWith("La première date");
    assertThat(form.from()).isEqualTo("hier");
    assertThat(form.to()).isEqualTo("2024-05");
    assertThat(List.of(form.fromWrong(), form.toWrong())).containsExactly(true, false);
  }

  @Test
  void aWrongOrderMarksBothDatesAndIsNoFilter() {
    PeriodViews views = views(Language.AR, "2024", "2023");
    PeriodView form = views.form(List.of());
    assertThat(form.fromWrong() && form.toWrong()).isTrue();
    assertThat(form.problem()).contains("يسبق");
    assertThat(views.chip()).isEmpty();
  }

  @Test
  void everyAddressOfTheSearchKeepsTheRange() {
    SearchQuery query = QUERY.within(new Period("27/05/2023", "2024"));
    String range = "from=2023-05-27&to=2024";
    assertThat(SearchAddress.write("/x", query)).contains(range);
    assertThat(SearchAddress.write("/x", query.toggled("theme", "a"))).contains(range);
    assertThat(SearchAddress.write("/x", query.onPage(2))).contains(range);
    assertThat(SearchAddress.write("/x", query.asking("b"))).contains(range);
    assertThat(SearchAddress.write("/x", query.translated(false))).contains(range);
    assertThat(SearchAddress.write("/x", query.unfiltered())).doesNotContain("from");
    assertThat(ResultsPages.Scope.search(Language.FR).paths(query).in(Language.AR)).contains(range);
  }
}
