package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;

/** What particles written onto an Arabic word mean for a search. */
abstract class CliticContract extends SearchIndexContract.ContractPart {

  CliticContract(SearchIndexContract contract) {
    super(contract);
  }

  private void putArabic(String id, String title) {
    put(
        IndexedItem.builder(id, 1, "news")
            .access("public")
            .text("ar", new IndexedText(title, "", "")));
  }

  @Test
  void aWordIsFoundWithoutTheParticlesThatWereTyped() {
    putArabic("university", "جامعة جديدة");
    putArabic("writer", "ماذا يكتب المدرب");
    assertThat(ids("بجامعة")).containsExactly("university");
    assertThat(ids("فجامعة")).containsExactly("university");
    assertThat(ids("كيكتب")).containsExactly("writer");
    assertThat(ids("سيكتب")).containsExactly("writer");
  }

  @Test
  void aWordIsFoundWhereAParticleIsWrittenOntoIt() {
    putArabic("university", "جامعة جديدة");
    putArabic("visit", "زيارة لجامعة أخرى");
    assertThat(ids("جامعة")).containsExactly("university", "visit");
    assertThat(ids("الجامعة")).containsExactlyInAnyOrder("university", "visit");
  }

  @Test
  void aWordAsCommonAsWhatWouldBeLeftOfItIsTakenAsItIs() {
    putArabic("book", "كتاب المتدرب");
    putArabic("penitent", "تاب الرجل");
    assertThat(ids("كتاب")).containsExactly("book");
  }

  @Test
  void aKnownWordIsWholeHoweverRareItIs() {
    index()
        .translateWith(
            BilingualKnowledge.of(List.of(new BilingualEntry("idée", "فكرة", 1, "test"))));
    putArabic("idea", "فكرة");
    for (int i = 0; i < 9; i++) {
      putArabic("ball" + i, "كرة القدم");
    }
    assertThat(ids("فكرة")).containsExactly("idea");
    assertThat(ids("كرة")).hasSize(9).doesNotContain("idea");
  }

  @Test
  void whatIsLeftOfAWordNeedNotBeMoreCommonIfItIsKnown() {
    index()
        .translateWith(
            BilingualKnowledge.of(List.of(new BilingualEntry("université", "جامعة", 1, "test"))));
    putArabic("university", "جامعة جديدة");
    putArabic("visit", "زيارة بجامعة أخرى");
    assertThat(ids("بجامعة")).containsExactly("visit", "university");
  }

  @Test
  void theWordInTheSameFormComesFirst() {
    putArabic("with", "تدريب بجامعة");
    putArabic("without", "تدريب جامعة");
    assertThat(ids("تدريب بجامعة")).first().isEqualTo("with");
    assertThat(ids("تدريب جامعة")).first().isEqualTo("without");
  }
}
