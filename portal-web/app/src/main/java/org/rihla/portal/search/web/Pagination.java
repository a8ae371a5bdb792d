package org.rihla.portal.search.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.ResultsPage.PageNumber;
import org.rihla.portal.content.web.page.ResultsPage.Paging;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchQuery;

/** Links to other pages of a result. */
record Pagination(Language language, String path, SearchQuery query, long total) {
  private static final int AROUND = 2;

  /** The number of pages, at least one. */
  int count() {
    return (int) Math.max(1, (total + SearchQuery.PAGE_SIZE - 1) / SearchQuery.PAGE_SIZE);
  }

  @Nullable Paging view() {
    if (count() == 1) {
      return null;
    }
    int current = query.page();
    String position =
        Messages.in(language)
            .get(
                "paging.position",
                Formats.number(current, language),
                Formats.number(count(), language));
    return new Paging(
        current > 1 ? url(current - 1) : null,
        current < count() ? url(current + 1) : null,
        position,
        numbers(current));
  }

  private List<PageNumber> numbers(int current) {
    return IntStream.rangeClosed(Math.max(1, current - AROUND), Math.min(count(), current + AROUND))
        .mapToObj(number ->
            new PageNumber(Formats.number(number, language), url(number), number == current))
        .toList();
  }

  private String url(int number) {
    return SearchAddress.write(path, query.onPage(number));
  }
}
