package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a hit shows. */
abstract class HighlightContract extends SearchIndexContract.ContractPart {

  HighlightContract(SearchIndexContract contract) {
    super(contract);
  }

  private Hit first(String text, String language) {
    return index()
        .search(SearchRequest.builder(text, language, Samples.PUBLIC).build())
        .hits()
        .getFirst();
  }

  @Test
  void aHitCarriesWhatAPageNeeds() {
    putSamples();
    Hit hit = first("anticiper", "fr");
    assertThat(hit.type()).isEqualTo("finding");
    assertThat(hit.display()).containsEntry("slug-fr", "anticiper-les-besoins");
    assertThat(hit.score()).isPositive();
  }

  @Test
  void matchesAreMarkedInTheLanguageThatMatched() {
    putSamples();
    Hit french = first("besoins competence", "ar");
    assertThat(french.language()).isEqualTo("fr");
    assertThat(text(french.title())).isEqualTo("Anticiper les besoins en compétences");
    assertThat(marked(french.title())).containsExactly("besoins", "compétences");
    Hit arabic = first("مهارات", "fr");
    assertThat(arabic.language()).isEqualTo("ar");
    assertThat(marked(arabic.title())).containsExactly("المهارات");
  }

  @Test
  void theReadersLanguageIsShownWhenBothMatch() {
    putSamples();
    assertThat(first("STED", "fr").language()).isEqualTo("fr");
    assertThat(first("STED", "ar").language()).isEqualTo("ar");
    assertThat(marked(first("STED", "ar").snippet())).containsExactly("STED");
  }

  @Test
  void aListingShowsTheReadersLanguageOrTheOnlyOne() {
    putSamples();
    SearchResults listing = index().search(request("").sort(Sort.NEWEST).build());
    assertThat(listing.hits()).extracting(Hit::language).containsExactly("fr", "fr", "ar");
    assertThat(text(listing.hits().getFirst().snippet()))
        .isEqualTo("Ce que la délégation a observé des mécanismes d’anticipation.");
    assertThat(marked(listing.hits().getFirst().title())).isEmpty();
  }

  @Test
  void theSnippetComesFromWhereTheMatchIsInALongText() {
    String filler = "Une phrase sans rapport avec le sujet. ".repeat(300);
    put(
        IndexedItem.builder("long", 1, "news")
            .access("public")
            .text(
                "fr",
                new IndexedText(
                    "Titre", "Résumé.", filler + "La caravane arrive au port. " + filler)));
    Hit hit = first("caravanes", "fr");
    assertThat(marked(hit.snippet())).containsExactly("caravane");
    assertThat(text(hit.snippet()))
        .contains("arrive au port")
        .startsWith("…")
        .endsWith("…")
        .hasSizeLessThan(700);
  }

  @Test
  void textWithoutSentencesIsCutAroundTheMatch() {
    put(
        IndexedItem.builder("long", 1, "news")
            .access("public")
            .text(
                "fr",
                new IndexedText(
                    "Titre", "", "mot ".repeat(2_000) + "caravane " + "mot ".repeat(2_000))));
    Hit hit = first("caravane", "fr");
    assertThat(marked(hit.snippet())).containsExactly("caravane");
    assertThat(text(hit.snippet())).hasSizeLessThan(700);
  }

  @Test
  void aPhraseIsMarkedWhereItStandsOnly() {
    putSamples();
    Hit hit = first("\"marché du travail\"", "fr");
    assertThat(String.join(" ", marked(hit.title()))).contains("marché").contains("travail");
  }

  @Test
  void markupStaysText() {
    put(
        IndexedItem.builder("x", 1, "news")
            .access("public")
            .text(
                "fr",
                new IndexedText(
                    "<b>Caravane</b> & fils", "<script>alert(1)</script> caravane", "")));
    Hit hit = first("caravane", "fr");
    assertThat(text(hit.title())).isEqualTo("<b>Caravane</b> & fils");
    assertThat(marked(hit.title())).containsExactly("Caravane");
    assertThat(text(hit.snippet())).startsWith("<script>alert(1)</script> ");
  }

  @Test
  void anItemWithoutTextIsShownEmpty() {
    put(IndexedItem.builder("bare", 1, "news").access("public"));
    Hit hit = first("", "ar");
    assertThat(hit.language()).isEqualTo("ar");
    assertThat(text(hit.title())).isEmpty();
    assertThat(hit.snippet()).isEmpty();
  }
}
