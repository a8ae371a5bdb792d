package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items a text finds. */
abstract class MatchingContract extends SearchIndexContract.ContractPart {

  MatchingContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  @ParameterizedTest
  @CsvSource({
    "أخبار, news",
    "اخبار, news",
    "formation 2023, anticipation",
    "formations suivent, anticipation",
    "etude, anticipation",
    "l'etude, anticipation",
    "participants, anticipation",
    "participant·e·s, anticipation",
    "COMPÉTENCE anticiper, anticipation",
    "٢٠٢٣, anticipation",
    "2023, anticipation",
    "دراسه ۲۰۲۳, anticipation",
    "الوزارة, news",
    "sted مرصد, observatory",
    "marché travail, observatory",
    "'\"marché du travail\"', observatory",
    "«marché du travail», observatory",
    "'“سوق الشغل”', observatory",
    "anticipation des compétences, anticipation",
  })
  void theFirstHitIs(String text, String id) {
    assertThat(ids(text)).isNotEmpty().first().isEqualTo(id);
  }

  @Test
  void bothOfTwoWordsMustMatchThoughPerhapsInDifferentLanguages() {
    assertThat(ids("observatoire الشغل")).containsExactly("observatory");
    assertThat(ids("formation observatoire")).containsExactly("observatory");
  }

  @Test
  void aLongQuestionFindsWhatHoldsMostOfItsWords() {
    assertThat(
            ids(
                "Comment un observatoire du marché du travail publie-t-il ses projections chiffrées chaque trimestre ?"))
        .contains("observatory");
  }

  @Test
  void someOfTheWordsAreBetterThanNothing() {
    assertThat(ids("projections chameau dromadaire")).containsExactly("observatory");
    assertThat(ids("projections chameau")).containsExactly("observatory");
    assertThat(ids("projections chameau dromadaire -STED")).isEmpty();
  }

  @Test
  void aPhraseNeedsItsWordsSideBySide() {
    assertThat(ids("\"travail marché\"")).isEmpty();
    assertThat(ids("\"du marché du\" projections")).containsExactly("observatory");
  }

  @Test
  void exclusionsTakeHitsAway() {
    assertThat(ids("STED")).containsExactly("observatory");
    assertThat(ids("formation -observatoire")).containsExactly("anticipation");
    assertThat(ids("formation -\"marché du travail\"")).containsExactly("anticipation");
    assertThat(ids("-formation")).containsExactly("news");
    assertThat(ids("التكوين -مرصد")).containsExactly("anticipation");
  }

  @Test
  void aHyphenInsideAWordExcludesNothing() {
    put(Samples.news().text("fr", new IndexedText("Main-d’œuvre", "", "")));
    assertThat(ids("main-d'oeuvre")).containsExactly("news");
  }

  @Test
  void aTitleWeighsMoreThanABody() {
    put(
        IndexedItem.builder("in-body", 1, "news")
            .access("public")
            .text("fr", new IndexedText("Autre", "", "Une caravane.")),
        IndexedItem.builder("in-title", 1, "news")
            .access("public")
            .text("fr", new IndexedText("Une caravane", "", "Autre.")));
    assertThat(ids("caravane")).containsExactly("in-title", "in-body");
  }

  @Test
  void wordsNearEachOtherInATitleWeighMoreThanTheSameWordsApart() {
    String between = "droit civil, biens, personnes, familles, communes, villes, rivages, forêts";
    put(
        titled("marriage", "fr", "Contrat de mariage, " + between + ", stage"),
        titled("placement", "fr", "Contrat de stage, " + between + ", mariage"));
    assertThat(ids("stage contrat")).containsExactly("placement", "marriage");
    assertThat(ids("mariage contrat")).containsExactly("marriage", "placement");
  }

  @Test
  void aWordOfTheSameRootComesBeforeAnotherWord() {
    put(
        titled("libraries", "ar", "معايير المكتبات"),
        titled("schools", "ar", "معايير المدارس"),
        titled("markets", "ar", "معايير الأسواق"));
    assertThat(ids("معايير التدريس")).first().isEqualTo("schools");
  }

  private static IndexedItem.Builder titled(String id, String language, String title) {
    return IndexedItem.builder(id, 1, "news")
        .access("public")
        .text(language, new IndexedText(title, "", ""));
  }

  @Test
  void theNumberOfHitsIsExactAndPagesDoNotOverlap() {
    for (int i = 0; i < 30; i++) {
      put(
          IndexedItem.builder("n" + i, 1, "news")
              .access("public")
              .text("fr", new IndexedText("Caravane", "", "")));
    }
    SearchResults first = index().search(request("caravane").page(0, 20).build());
    SearchResults second = index().search(request("caravane").page(20, 20).build());
    assertThat(first.total()).isEqualTo(30);
    assertThat(first.hits()).hasSize(20);
    assertThat(second.hits()).hasSize(10);
    assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    assertThat(index().search(request("caravane").page(99_999, 20).build()).hits()).isEmpty();
    assertThat(index().search(request("caravane").page(Integer.MAX_VALUE, 1000).build()).total())
        .isEqualTo(30);
    assertThat(index().search(request("caravane").page(0, 0).build()).hits()).isEmpty();
  }
}
