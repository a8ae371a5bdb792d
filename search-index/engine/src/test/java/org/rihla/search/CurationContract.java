package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.search.curation.Curation;
import org.rihla.search.curation.PromotedAnswer;
import org.rihla.search.curation.Promotions;
import org.rihla.search.curation.SynonymRule;
import org.rihla.search.curation.Synonyms;

/** Curated synonyms and promoted answers. */
abstract class CurationContract extends SearchIndexContract.ContractPart {

  CurationContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexedItem.Builder titled(String id, String language, String title) {
    return IndexedItem.builder(id, 1, "news")
        .text(language, new IndexedText(title, "", ""))
        .facet("type", "news")
        .access("public");
  }

  @BeforeEach
  void fill() {
    put(
        titled("short", "fr", "La VAE au Maroc"),
        titled("long", "fr", "Valider les acquis : validation des acquis de l’expérience")
            .day(LocalDate.of(2023, 1, 1)),
        titled("arabic", "ar", "التصديق على مكتسبات التجربة"),
        titled("firm", "fr", "Une entreprise"),
        titled("hidden", "fr", "Crédit du dispositif zirconium").access(List.of()));
    index().apply(List.of(new IndexChange.Put(Samples.forPartners().build())));
    index().curateWith(curation("short", "partners-note", "missing"));
  }

  private static Curation curation(String... promoted) {
    Synonyms synonyms =
        Synonyms.of(
            List.of(
                SynonymRule.group(
                    List.of(
                        "VAE",
                        "validation des acquis de l’expérience",
                        "التصديق على مكتسبات التجربة")),
                new SynonymRule(List.of("start-up"), List.of("entreprise"))));
    PromotedAnswer answer =
        new PromotedAnswer(List.of("Qui entreprend ?", "firmes"), List.of(promoted));
    return new Curation(synonyms, Promotions.of(List.of(answer)));
  }

  private static List<String> promoted(SearchResults results) {
    return results.promoted().stream().map(Hit::id).toList();
  }

  @Test
  void anAbbreviationFindsTheExpressionInBothLanguagesAndBack() {
    assertThat(ids("vae")).containsExactlyInAnyOrder("short", "long", "arabic");
    assertThat(ids("validation des acquis de l'expérience"))
        .contains("short", "long", "arabic")
        .startsWith("long");
    assertThat(ids("التصديق على مكتسبات التجربة")).contains("arabic", "short", "long");
  }

  @Test
  void aSynonymIsNamedMarkedAndCountsNoMoreThanTheWordItself() {
    SearchResults results = search("VAE");
    assertThat(results.hits().getFirst().id()).isEqualTo("short");
    assertThat(results.synonyms())
        .containsExactly(new UsedSynonym("VAE", List.of("validation des acquis de l’expérience")));
    assertThat(results.translations())
        .containsExactly(new UsedTranslation("VAE", "ar", List.of("التصديق على مكتسبات التجربة")));
    Hit found =
        results.hits().stream().filter(hit -> hit.id().equals("long")).findFirst().orElseThrow();
    assertThat(marked(found.title())).contains("validation des acquis de l’expérience");
  }

  @Test
  void withoutTranslationSynonymsStayWithinTheirLanguage() {
    SearchResults results = index().search(request("VAE").translated(false).build());
    assertThat(ids(results)).containsExactlyInAnyOrder("short", "long");
    assertThat(results.translations()).isEmpty();
  }

  @Test
  void aRuleInOneDirectionIsNotFollowedBack() {
    assertThat(ids("start-up")).contains("firm");
    put(titled("start", "fr", "Une start-up"));
    assertThat(ids("entreprise")).containsExactly("firm");
  }

  @Test
  void whatIsExcludedIsNotExcludedByItsSynonyms() {
    assertThat(ids("acquis -VAE")).contains("long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"firmes", "Firme", "les firmes ?", "QUI ENTREPREND"})
  void aQuestionInOtherWordsFormsBringsItsAnswer(String typed) {
    assertThat(promoted(search(typed))).containsExactly("short");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "firmes du Maroc", "-firmes", "\"firmes\"", "titre:firmes", "&&"})
  void anotherTextBringsNone(String typed) {
    assertThat(search(typed).promoted()).isEmpty();
  }

  @Test
  void promotedAnswersComeInTheirOrderAndOnlyToThoseWhoMaySeeThem() {
    SearchRequest partner =
        SearchRequest.builder("firmes", "fr", Set.of("public", "partners")).build();
    assertThat(promoted(index().search(partner))).containsExactly("short", "partners-note");
    SearchResults anyone = search("firmes");
    assertThat(promoted(anyone)).containsExactly("short");
    assertThat(index().search(SearchRequest.builder("firmes", "fr", Set.of()).build()).promoted())
        .isEmpty();
  }

  @Test
  void promotedAnswersChangeNeitherTotalsNorHitsNorFacets() {
    SearchRequest request = request("firmes").facets("type").build();
    SearchResults with = index().search(request);
    index().curateWith(Curation.NONE);
    SearchResults without = index().search(request);
    assertThat(with.promoted()).isNotEmpty();
    assertThat(without.promoted()).isEmpty();
    assertThat(with.total()).isEqualTo(without.total());
    assertThat(ids(with)).isEqualTo(ids(without));
    assertThat(with.facets()).isEqualTo(without.facets());
  }

  @Test
  void filtersOrderAndFurtherPagesHoldForPromotedAnswersToo() {
    assertThat(promoted(index().search(request("firmes").filter("type", "news").build())))
        .containsExactly("short");
    assertThat(index().search(request("firmes").filter("type", "practice").build()).promoted())
        .isEmpty();
    assertThat(index().search(request("firmes").days(new DayRange(null, null)).build()).promoted())
        .isEmpty();
    assertThat(index().search(request("firmes").sort(Sort.TITLE).build()).promoted()).isEmpty();
    assertThat(index().search(request("firmes").page(10, 10).build()).promoted()).isEmpty();
  }

  @Test
  void otherCurationTakesItsPlaceWhileSearchesGoOn() {
    index().curateWith(curation("long"));
    assertThat(promoted(search("firmes"))).containsExactly("long");
    index().curateWith(Curation.NONE);
    assertThat(ids("vae")).containsExactly("short");
  }
}
