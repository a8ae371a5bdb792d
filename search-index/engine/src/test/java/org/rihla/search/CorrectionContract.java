package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;

/** What is offered instead of a text that finds little. */
abstract class CorrectionContract extends SearchIndexContract.ContractPart {

  CorrectionContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  private Optional<Correction> correct(String text, Set<String> access) {
    return index().correct(SearchRequest.builder(text, "fr", access).build());
  }

  private Optional<String> corrected(String text) {
    return correct(text, Samples.PUBLIC).map(Correction::text);
  }

  @ParameterizedTest
  @CsvSource({
    "obsrvatoire, observatoire",
    "l’obsrvatoire, l’observatoire",
    "competance, compétences",
    "observatoire projetcions, observatoire projections",
    "obsrvatoire projetcions, observatoire projections",
    "pbservatoire, observatoire",
    "المهرات, المهارات",
    "استشرف, استشراف",
    "والمهرات, والمهارات",
    "+projetcions, +projections",
    "projetcions -STED, ",
    "projetcions -dromadaire, projections -dromadaire",
    "(projetcions OU dromadaire) travail, (projections OU dromadaire) travail",
    "projetcions «marché du travail», projections «marché du travail»",
    "projetcions chiffres 2022, ",
    "titre:obsrvatoire, titre:observatoire",
  })
  void anUnknownWordIsSpeltAsItemsHaveItAndAllElseStays(String typed, String meant) {
    assertThat(corrected(typed)).isEqualTo(Optional.ofNullable(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "&& -\"",
        "observatoire",
        "observatoires",
        "compétence",
        "travail",
        "2032",
        "zzzzzz",
        "\"marché du travial\"",
        "formation -obsrvatoire",
        "formation SAUF obsrvatoire",
        "obsrvat*",
        "auteur:obsrvatoire",
      })
  void whatIsKnownOrMeantAsItIsStays(String typed) {
    assertThat(corrected(typed)).isEmpty();
  }

  @Test
  void theChangedWordsAreMarkedAndTheItemsCounted() {
    Correction correction = correct("obsrvatoire du travail", Samples.PUBLIC).orElseThrow();
    assertThat(correction.pieces())
        .isEqualTo(List.of(new Fragment("observatoire", true), new Fragment(" du travail", false)));
    assertThat(correction.total()).isEqualTo(search(correction.text()).total()).isEqualTo(1);
  }

  @Test
  void wordsOfItemsThatTheReaderMayNotSeeAreNeverOffered() {
    assertThat(corrected("zirconim")).isEmpty();
    assertThat(corrected("formation zirconim")).isEmpty();
    assertThat(correct("zirconim", Set.of())).isEmpty();
    assertThat(correct("zirconim", Set.of("partners")).map(Correction::text)).contains("zirconium");
  }

  @Test
  void aWordThatOnlyHiddenItemsHaveIsAsUnknownAsAnyOther() {
    put(
        IndexedItem.builder("hidden", 1, "news")
            .access("partners")
            .text("fr", new IndexedText("Obsrvatoire obsrvatoire", "", "")));
    assertThat(corrected("obsrvatoire")).contains("observatoire");
  }

  @Test
  void aRareSpellingGivesWayToOneThatFarMoreItemsHave() {
    put(item("typo", "Une carvane"));
    for (int i = 0; i < 5; i++) {
      put(item("n" + i, "Une caravane"));
    }
    assertThat(corrected("carvane")).contains("caravane");
    assertThat(corrected("caravane")).isEmpty();
  }

  @Test
  void theNearestSpellingIsOfferedThoughMoreItemsHaveAnother() {
    for (int i = 0; i < 5; i++) {
      put(item("n" + i, "Une observation"));
    }
    assertThat(corrected("observatoir")).contains("observatoire");
  }

  private static IndexedItem.Builder item(String id, String title) {
    return IndexedItem.builder(id, 1, "news")
        .access("public")
        .text("fr", new IndexedText(title, "", ""));
  }

  @Test
  void filtersHold() {
    SearchRequestBuilder practices =
        SearchRequest.builder("obsrvatoire", "fr", Samples.PUBLIC).filter("type", "practice");
    SearchRequestBuilder findings =
        SearchRequest.builder("obsrvatoire", "fr", Samples.PUBLIC).filter("type", "finding");
    assertThat(index().correct(practices.build())).isPresent();
    assertThat(index().correct(findings.build())).isEmpty();
  }

  @Test
  void aWordThatIsFoundByItsTranslationIsNoMistake() {
    put(item("near", "La raison"), item("near2", "La raison"), item("near3", "La raison"));
    assertThat(corrected("saison")).contains("raison");
    for (int i = 0; i < 3; i++) {
      put(
          IndexedItem.builder("ar" + i, 1, "news")
              .access("public")
              .text("ar", new IndexedText("موسم الزيتون", "", "")));
    }
    index()
        .translateWith(
            BilingualKnowledge.of(List.of(new BilingualEntry("saison", "موسم", 1, "test"))));
    assertThat(corrected("saison")).isEmpty();
  }

  @Test
  void anyTextIsAccepted() {
    assertThat(corrected("obsrvatoire ".repeat(5_000))).isEmpty();
    assertThat(corrected("obsrvatoire ) ( -(")).contains("observatoire ) ( -(");
    assertThat(corrected("\u0000 … obsrvatoire")).contains("\u0000 … observatoire");
    assertThat(corrected("\ud83d\ude80 obsrvatoire")).isEmpty();
    assertThat(corrected("\ud800 \udfff")).isEmpty();
    assertThat(corrected("qsdfghjklm".repeat(10))).isEmpty();
  }
}
