package org.rihla.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.search.Sort;

class SearchQueryTest {
  private static final SearchQuery TYPED =
      new SearchQuery("formation", Map.of(), Sort.RELEVANCE, 1, true);

  @Test
  void aTypedTextIsFirstAskedWithoutAnythingChosen() {
    assertThat(TYPED.isFirstAsked()).isTrue();
    assertThat(SearchQuery.all().isFirstAsked()).isFalse();
  }

  @Test
  void anotherPageOrderFilterOrLanguageGoesOnWithTheSameSearch() {
    assertThat(TYPED.onPage(2).isFirstAsked()).isFalse();
    assertThat(TYPED.sorted(Sort.NEWEST).isFirstAsked()).isFalse();
    assertThat(TYPED.toggled("country", "MA").isFirstAsked()).isFalse();
    assertThat(TYPED.translated(false).isFirstAsked()).isFalse();
  }
}
