package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders of hits. */
abstract class OrderContract extends SearchIndexContract.ContractPart {

  OrderContract(SearchIndexContract contract) {
    super(contract);
  }

  private List<String> sorted(Sort sort, String language) {
    return ids(
        index().search(SearchRequest.builder("", language, Samples.PUBLIC).sort(sort).build()));
  }

  private static IndexedItem.Builder titled(String id, String french, String arabic) {
    IndexedItem.Builder item = IndexedItem.builder(id, 1, "news").access("public");
    if (!french.isEmpty()) {
      item.text("fr", new IndexedText(french, "", ""));
    }
    return arabic.isEmpty() ? item : item.text("ar", new IndexedText(arabic, "", ""));
  }

  @Test
  void daysSortBothWaysWithUndatedItemsLast() {
    putSamples();
    assertThat(sorted(Sort.NEWEST, "fr")).containsExactly("anticipation", "observatory", "news");
    assertThat(sorted(Sort.OLDEST, "fr")).containsExactly("observatory", "anticipation", "news");
    assertThat(sorted(Sort.RELEVANCE, "fr")).containsExactly("anticipation", "observatory", "news");
  }

  @Test
  void frenchTitlesSortAsInADictionary() {
    put(
        titled("z", "Zone", ""),
        titled("e", "École", ""),
        titled("d", "« Dialogue »", ""),
        titled("f", "formation", ""));
    assertThat(sorted(Sort.TITLE, "fr")).containsExactly("d", "e", "f", "z");
  }

  @Test
  void numbersInTitlesSortByValue() {
    put(titled("ten", "Module 10", ""), titled("two", "Module 2", ""));
    assertThat(sorted(Sort.TITLE, "fr")).containsExactly("two", "ten");
  }

  @Test
  void arabicReadersSortByArabicTitlesAndMissingOnesByTheOther() {
    put(titled("1", "Zone", "أخبار"), titled("2", "Accueil", "ورشة"), titled("3", "", "تكوين"));
    assertThat(sorted(Sort.TITLE, "ar")).containsExactly("1", "3", "2");
    assertThat(sorted(Sort.TITLE, "fr")).containsExactly("2", "1", "3");
  }
}
