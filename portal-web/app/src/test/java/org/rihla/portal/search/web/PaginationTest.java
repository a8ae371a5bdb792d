package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.web.page.ResultsPage.PageNumber;
import org.rihla.portal.content.web.page.ResultsPage.Paging;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchQuery;

class PaginationTest {

  @Test
  void oneFullPageNeedsNoLinks() {
    assertThat(pages(1, 20).view()).isNull();
    assertThat(pages(1, 0).count()).isEqualTo(1);
    assertThat(pages(1, 21).count()).isEqualTo(2);
  }

  @Test
  void theFirstPageLeadsOnlyOn() {
    Paging view = view(1, 100);

    assertThat(view.previous()).isNull();
    assertThat(view.next()).isEqualTo("/fr/constats?page=2");
    assertThat(view.numbers()).extracting(PageNumber::label).containsExactly("1", "2", "3");
  }

  @Test
  void theLastPageLeadsOnlyBack() {
    Paging view = view(5, 100);

    assertThat(view.next()).isNull();
    assertThat(view.previous()).isEqualTo("/fr/constats?page=4");
  }

  @Test
  void aPageInBetweenShowsTwoOnEachSide() {
    Paging view = view(5, 1_000);

    assertThat(view.numbers())
        .extracting(PageNumber::label)
        .containsExactly("3", "4", "5", "6", "7");
    assertThat(view.numbers()).filteredOn(PageNumber::current).hasSize(1);
    assertThat(view.position()).isEqualTo("Page 5 sur 50");
  }

  private static Paging view(int page, long total) {
    return Objects.requireNonNull(pages(page, total).view());
  }

  private static Pagination pages(int page, long total) {
    return new Pagination(Language.FR, "/fr/constats", SearchQuery.all().onPage(page), total);
  }
}
