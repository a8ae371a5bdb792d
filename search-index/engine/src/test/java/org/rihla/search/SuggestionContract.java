package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.search.Suggestion.Kind;

/** What is offered while typing. */
abstract class SuggestionContract extends SearchIndexContract.ContractPart {

  SuggestionContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  private List<Suggestion> suggest(String text, String language) {
    return index().suggest(new SuggestionRequest(text, language, Samples.PUBLIC, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "obs, Observatoire du marché du travail",
    "OBS, Observatoire du marché du travail",
    "marc, Observatoire du marché du travail",
    "marché du tra, Observatoire du marché du travail",
    "competen, Anticiper les besoins en compétences",
    "l'observ, Observatoire du marché du travail",
    "مهار, استشراف الحاجات إلى المهارات",
    "المهار, استشراف الحاجات إلى المهارات",
    "اخب, الأخبار من الرباط",
    "رباط, الأخبار من الرباط",
    "مَرصَ, مرصد سوق الشغل",
    "استشراف حا, استشراف الحاجات إلى المهارات",
  })
  void aTitleIsOfferedFromTheBeginningOfAnyOfItsWords(String typed, String title) {
    assertThat(suggest(typed, "fr")).extracting(Suggestion::text).contains(title);
  }

  @Test
  void conceptsAreOfferedAsSuch() {
    assertThat(suggest("anticipation des", "fr"))
        .containsExactly(new Suggestion("Anticipation des compétences", "fr", Kind.CONCEPT));
    assertThat(suggest("استشراف", "ar"))
        .containsExactly(
            new Suggestion("استشراف المهارات", "ar", Kind.CONCEPT),
            new Suggestion("استشراف الحاجات إلى المهارات", "ar", Kind.TITLE));
  }

  @Test
  void whatBeginsWithTheTextComesFirstAndNothingTwice() {
    put(
        IndexedItem.builder("1", 1, "news")
            .access("public")
            .text("fr", new IndexedText("Le marché", "", "", List.of("Marché"))),
        IndexedItem.builder("2", 1, "news")
            .access("public")
            .text("fr", new IndexedText("Marché", "", "", List.of("Marché"))));
    assertThat(suggest("march", "fr"))
        .extracting(Suggestion::text)
        .startsWith("Marché")
        .doesNotHaveDuplicates();
  }

  @Test
  void theLimitIsKept() {
    for (int i = 0; i < 20; i++) {
      put(
          IndexedItem.builder("n" + i, 1, "news")
              .access("public")
              .text("fr", new IndexedText("Caravane " + i, "", "")));
    }
    assertThat(suggest("car", "fr")).hasSize(10);
  }

  @Test
  void textWithoutAWordOffersNothing() {
    assertThat(suggest("", "fr")).isEmpty();
    assertThat(suggest(" \"-", "fr")).isEmpty();
    assertThat(suggest("zzz", "fr")).isEmpty();
  }
}
