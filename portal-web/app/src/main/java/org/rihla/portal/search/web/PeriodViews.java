package org.rihla.portal.search.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rihla.portal.content.web.page.DateView;
import org.rihla.portal.content.web.page.ResultsPage.Chip;
import org.rihla.portal.content.web.page.ResultsPage.Parameter;
import org.rihla.portal.content.web.page.ResultsPage.PeriodView;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.language.PartialDate;
import org.rihla.portal.search.Period;
import org.rihla.portal.search.Period.Problem;
import org.rihla.portal.search.SearchQuery;

/** The range of days of a search, as a form and as an active filter. */
record PeriodViews(Language language, String path, SearchQuery query) {

  /**
   * The form.
   *
   * @param kept what else the search holds
   */
  PeriodView form(List<Parameter> kept) {
    Period period = query.period();
    Messages words = Messages.in(language);
    List<Problem> problems = period.problems().toList();
    String problem =
        problems.stream().map(found -> words.get(key(found))).collect(Collectors.joining(" "));
    boolean order = problems.contains(Problem.ORDER);
    return new PeriodView(
        shown(period.from(), period.start()),
        shown(period.to(), period.end()),
        order || problems.contains(Problem.FROM),
        order || problems.contains(Problem.TO),
        problem,
        kept);
  }

  private static String key(Problem problem) {
    return switch (problem) {
      case FROM -> "search.period.problem.from";
      case TO -> "search.period.problem.to";
      case ORDER -> "search.period.problem.order";
    };
  }

  private static String shown(String typed, Optional<PartialDate> read) {
    return read.map(PartialDate::iso).orElse(typed);
  }

  /** The active filter, which leads to the search without it; none if no range is searched. */
  Optional<Chip> chip() {
    Period period = query.period();
    if (!period.isActive()) {
      return Optional.empty();
    }
    Messages words = Messages.in(language);
    String label =
        period
            .start()
            .map(start ->
                period
                    .end()
                    .map(end -> DateView.of(start, end, language).text())
                    .orElseGet(
                        () -> words.get("search.period.since", Formats.date(start, language))))
            .orElseGet(() ->
                words.get(
                    "search.period.until", Formats.date(period.end().orElseThrow(), language)));
    return Optional.of(
        new Chip(
            words.get("search.period"),
            label,
            SearchAddress.write(path, query.within(Period.NONE))));
  }
}
