package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

/** What is found on the pages of attachments. */
abstract class PagesContract extends SearchIndexContract.ContractPart {

  private static final IndexedAttachment REPORT =
      file(
          "report",
          "public",
          "La délégation est arrivée à Séoul au mois de mai et a visité trois centres de la ville.",
          "Les ateliers de soudure disposent de simulateurs, et les apprentis y passent un jour.",
          "يقضي المتدربون يوما في الأسبوع داخل المقاولة، ويتابع المكوّن تقدمهم عن قرب.",
          "The council of each sector reviews the standards every year and publishes them.",
          "한국산업인력공단은 국가직무능력표준을 개발하고 자격시험을 시행합니다.");

  PagesContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexedAttachment file(String id, String access, String... pages) {
    List<IndexedPage> numbered = new ArrayList<>();
    for (String page : pages) {
      numbered.add(new IndexedPage(numbered.size() + 1, page));
    }
    return new IndexedAttachment(id, id + ".pdf", "application/pdf", Set.of(access), numbered);
  }

  private static IndexedItem.Builder item(String id, String title) {
    return IndexedItem.builder(id, 1, "news")
        .facet("type", "news")
        .access("public")
        .day(LocalDate.of(2023, 5, 27))
        .text("fr", new IndexedText(title, "", "Compte rendu de la semaine."));
  }

  @BeforeEach
  void trip() {
    put(
        item("trip", "Voyage en Corée").attachment(REPORT),
        item("other", "Réunion de rentrée"),
        item("third", "Liste des participants"));
  }

  private Hit only(String text) {
    SearchResults results = search(text);
    assertThat(ids(results)).containsExactly("trip");
    assertThat(results.total()).isEqualTo(1);
    return results.hits().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "simulateur soudure, 2, fr, simulateurs",
    "المقاولة, 3, ar, المقاولة",
    "standard, 4, en, standards",
    "국가직무능력표준, 5, ko, 국가직무능력표준",
    "자격시험, 5, ko, 자격시험",
  })
  void aHitNamesFileAndPageWithItsSnippet(String text, int number, String tag, String mark) {
    PageHit page = only(text).pages().getFirst();

    assertThat(page.attachment()).isEqualTo("report");
    assertThat(page.fileName()).isEqualTo("report.pdf");
    assertThat(page.mediaType()).isEqualTo("application/pdf");
    assertThat(page.number()).isEqualTo(number);
    assertThat(page.language()).isEqualTo(tag);
    assertThat(String.join("", marked(page.snippet()))).contains(mark);
  }

  @Test
  void atMostThreePagesAreNamedBestFirst() {
    put(
        item("long", "Annexes")
            .attachment(
                file("a", "public", "Un mot : four.", "Un four, un four, un four.", "Le four."))
            .attachment(file("b", "public", "Encore un four dans un texte plus long que cela.")));

    List<PageHit> pages = search("four").hits().getFirst().pages();

    assertThat(pages).hasSize(Hit.MOST_PAGES);
    assertThat(pages.getFirst().number()).isEqualTo(2);
  }

  @Test
  void anItemIsFoundOnceHoweverManyPagesMatch() {
    String[] pages = new String[1_000];
    Arrays.fill(pages, "Le four à pain du village.");
    put(item("village", "Patrimoine").attachment(file("a", "public", pages)));

    SearchResults results =
        index().search(request("four").facets("type").sort(Sort.NEWEST).build());

    assertThat(ids(results)).containsExactly("village");
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets().getFirst().values().getFirst().count()).isEqualTo(1);
  }

  private static IndexedItem.Builder file(String id, Set<String> access) {
    return IndexedItem.builder(id, 1, "news")
        .facet("type", "news")
        .access(access)
        .text("fr", new IndexedText("Dossier " + id, "", ""));
  }

  @Test
  void aPageIsFoundByWhoMaySeeBothItsItemAndItsAttachment() {
    put(
        file("openItem", Set.of("public", "partners"))
            .attachment(file("a", "partners", "Le zirconium fondu.")),
        file("openFile", Set.of("partners")).attachment(file("b", "public", "Un zirconium froid.")),
        file("nobody", Set.of("public")).attachment(nobodys("Du zirconium perdu.")));

    assertThat(ids("zirconium", Set.of("public"))).isEmpty();
    assertThat(ids("zirconium", Set.of("partners"))).containsExactly("openItem");
    assertThat(ids("zirconium", Set.of("public", "partners")))
        .containsExactlyInAnyOrder("openItem", "openFile");
    assertThat(ids("zirconium", Set.of())).isEmpty();
  }

  private static IndexedAttachment nobodys(String text) {
    return new IndexedAttachment(
        "n", "n.pdf", "application/pdf", Set.of(), List.of(new IndexedPage(1, text)));
  }

  @Test
  void aHiddenAttachmentLeavesNoTrace() {
    put(item("open", "Dossier zirconium").attachment(file("a", "partners", "Le zirconium fondu.")));

    SearchResults results = index().search(request("zirconium -fondu").facets("type").build());

    assertThat(ids(results)).containsExactly("open");
    assertThat(results.hits().getFirst().pages()).isEmpty();
    assertThat(index().correct(request("fondo").build())).isEmpty();
    assertThat(index().correct(request("zirconiom fondu").build()).map(Correction::text))
        .isNotEqualTo(Optional.of("zirconium fondu"));
  }

  @Test
  void anItemThatSaysItItselfComesBeforeOneWhoseAttachmentDoes() {
    put(
        item("byFile", "Annexe").attachment(file("a", "public", "Le tissage du tapis.")),
        item("byTitle", "Le tissage du tapis"));

    assertThat(ids("tissage tapis")).containsExactly("byTitle", "byFile");
  }

  @Test
  void wordsAreFoundAcrossTheLanguages() {
    index()
        .translateWith(
            BilingualKnowledge.of(
                List.of(
                    new BilingualEntry("entreprise", "مقاولة", 1, "test"),
                    new BilingualEntry("soudure", "لحام", 1, "test"))));

    assertThat(only("entreprise").pages().getFirst().number()).isEqualTo(3);
    assertThat(only("لحام").pages().getFirst().number()).isEqualTo(2);
    assertThat(search("لحام").translations()).isNotEmpty();
    assertThat(index().search(request("لحام").translated(false).build()).total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"centres de la ville\"",
        "simulat*",
        "soudure +apprentis",
        "Séoul OU Busan",
        "soudure -Busan",
      })
  void whatMayBeTypedHoldsForPages(String text) {
    assertThat(ids(text)).containsExactly("trip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ville centres\"",
        "titre:soudure",
        "auteur:soudure",
        "Séoul ET soudure",
        "soudure -simulateur",
        "Corée -soudure",
      })
  void whatAPageDoesNotSayByItselfIsNotFoundThere(String text) {
    assertThat(ids(text)).isEmpty();
  }

  @Test
  void replacingAnItemReplacesItsPagesAndRemovingItRemovesThem() {
    put(item("trip", "Voyage en Corée").attachment(file("new", "public", "Le moulin à vent.")));
    assertThat(ids("soudure")).isEmpty();
    assertThat(ids("moulin")).containsExactly("trip");

    reopen();
    assertThat(ids("moulin")).containsExactly("trip");
    index().apply(List.of(new IndexChange.Remove("trip")));
    assertThat(ids("moulin")).isEmpty();
    assertThat(ids("")).containsExactlyInAnyOrder("other", "third");
  }

  @Test
  void onlyItemsAreCountedListedSuggestedAndSimilar() {
    assertThat(index().size()).isEqualTo(3);
    assertThat(index().versions()).containsOnlyKeys("trip", "other", "third");
    assertThat(search("").total()).isEqualTo(3);
    assertThat(search("").hits()).allMatch(hit -> hit.pages().isEmpty());
    assertThat(index().suggest(new SuggestionRequest("soud", "fr", Samples.PUBLIC, 5))).isEmpty();
    assertThat(index().similar(new SimilarRequest("trip", "fr", Samples.PUBLIC, 5)))
        .extracting(Hit::id)
        .doesNotContain("trip");
  }

  @Test
  void pagesWithoutWordsAndStrangeTextsDoNoHarm() {
    put(
        item("odd", "Fichiers")
            .attachment(file("empty", "public"))
            .attachment(
                file("odd", "public", "", "   ", "\u0000\ud800", "…—&&", "x".repeat(100_000)))
            .attachment(file("wide", "public", "mot ".repeat(200_000) + "aiguille")));

    assertThat(ids("aiguille")).containsExactly("odd");
    assertThat(ids("&&")).isEmpty();
  }

  @Test
  void aSheetIsKnownByItsLabel() {
    IndexedPage sheet = new IndexedPage(2, "Budget 2024", "Le carburant et les péages.");
    put(
        item("sheet", "Classeur")
            .attachment(
                new IndexedAttachment(
                    "b", "b.xlsx", "application/vnd.ms-excel", Samples.PUBLIC, List.of(sheet))));

    assertThat(search("péages").hits().getFirst().pages())
        .extracting(PageHit::label)
        .containsExactly("Budget 2024");
  }
}
