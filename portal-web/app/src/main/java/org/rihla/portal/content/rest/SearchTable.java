package org.rihla.portal.content.rest;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.log.SearchFrequency;
import org.rihla.portal.search.log.SearchReport;

/** Searches as lines to read in a terminal. The text comes last: its direction moves nothing. */
final class SearchTable {
  private final Language language;
  private final Messages words;

  SearchTable(Language language) {
    this.language = language;
    this.words = Messages.in(language);
  }

  String of(SearchReport report) {
    StringBuilder text = new StringBuilder();
    if (report.most().isEmpty()) {
      text.append(words.get("searches.none")).append('\n');
    } else {
      TextTable.lines(rows(report.most())).forEach(line -> text.append(line).append('\n'));
    }
    String total = Formats.number(report.total(), language);
    String withoutText = Formats.number(report.withoutText(), language);
    return text.append(words.get("searches.total", total, withoutText)).append('\n').toString();
  }

  private List<List<String>> rows(List<SearchFrequency> searches) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.get("searches.times"),
            words.get("searches.days"),
            words.get("searches.language"),
            words.get("searches.outcome"),
            words.get("searches.text")));
    for (SearchFrequency search : searches) {
      rows.add(
          List.of(
              Formats.number(search.times(), language),
              Formats.number(search.days(), language),
              search.language(),
              words.get("searches." + search.outcome().key()),
              search.text()));
    }
    return rows;
  }
}
