package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;

/** What is found on the pages of attachments. */
abstract class PagesContract extends SearchIndexContract.ContractPart {

  private static final String FRENCH =
      "Le comité de branche a présenté les résultats de la prospection minière aux partenaires.";

  PagesContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexedItem.Builder item(String id, String title) {
    return IndexedItem.builder(id, 1, "news")
        .access("public", "partners")
        .facet("theme", "training")
        .text("fr", new IndexedText(title, "", "Un texte du portail."));
  }

  private static IndexedAttachment file(String id, Set<String> access, String... texts) {
    List<IndexedPage> pages =
        IntStream.range(0, texts.length).mapToObj(i -> new IndexedPage(i + 1, texts[i])).toList();
    return new IndexedAttachment(id, id + ".pdf", "application/pdf", access, pages);
  }

  private static IndexedAttachment file(String... texts) {
    return file("rapport", Samples.PUBLIC, texts);
  }

  private List<PageHit> pages(String text) {
    return search(text).hits().getFirst().pages();
  }

  @Test
  void aHitNamesFileAndPageWithItsSnippet() {
    IndexedPage sheet = new IndexedPage(4, "Synthèse", "sheet", FRENCH);
    put(
        item("a", "Visite")
            .attachment(
                new IndexedAttachment(
                    "f1", "notes.xlsx", "text/x", Samples.PUBLIC, List.of(sheet))),
        item("b", "Autre chose"));
    assertThat(ids("prospections minières")).containsExactly("a");
    PageHit page = pages("prospections minières").getFirst();
    assertThat(page.attachment()).isEqualTo("f1");
    assertThat(page.fileName()).isEqualTo("notes.xlsx");
    assertThat(page.mediaType()).isEqualTo("text/x");
    assertThat(page.number()).isEqualTo(4);
    assertThat(page.label()).isEqualTo("Synthèse");
    assertThat(page.note()).isEqualTo("sheet");
    assertThat(page.language()).isEqualTo("fr");
    assertThat(marked(page.snippet())).containsExactly("prospection", "minière");
    assertThat(search("prospection").hits().getFirst().score()).isPositive();
  }

  @Test
  void theBestThreePagesAreNamedBestFirstAndTheItemIsLiftedOnce() {
    String once = "Le caravansérail et bien des mots sur les routes de la région. ".repeat(3);
    String often = "Le caravansérail. ".repeat(8);
    put(
        item("many", "Voyage").attachment(file(once, once, often, once, once)),
        item("one", "Voyage").attachment(file(often)));
    SearchResults results = search("caravansérail");
    assertThat(results.total()).isEqualTo(2);
    assertThat(results.hits().get(0).score()).isEqualTo(results.hits().get(1).score());
    Hit many = results.hits().stream().filter(hit -> hit.id().equals("many")).findFirst().get();
    assertThat(many.pages()).extracting(PageHit::number).hasSize(3).startsWith(3);
  }

  @Test
  void anItemThatSaysItItselfComesFirst() {
    for (int i = 0; i < 12; i++) {
      put(item("other" + i, "Autre").attachment(file("Rien de cela dans la page " + i + ".")));
    }
    put(
        item("file", "Titre").attachment(file("Le safran. ".repeat(30))),
        IndexedItem.builder("body", 1, "news")
            .access("public")
            .text("fr", new IndexedText("Titre", "", "Un texte sur le safran du portail.")));
    assertThat(ids("safran")).containsExactly("body", "file");
  }

  @Test
  void aPageNeedsEnoughWordsByItself() {
    put(
        item("apart", "Visite").attachment(file("Le zellige du musée.", "Le moucharabieh.")),
        item("half", "Zellige").attachment(file("Le moucharabieh du musée.")),
        item("together", "Visite").attachment(file("Le zellige et le moucharabieh.")));
    assertThat(ids("zellige moucharabieh")).containsExactly("together");
    assertThat(ids("\"zellige et le moucharabieh\"")).containsExactly("together");
    assertThat(ids("\"moucharabieh zellige\"")).isEmpty();
    assertThat(ids("+zellige +moucharabieh")).containsExactly("together");
    assertThat(ids("moucharab*")).containsExactlyInAnyOrder("apart", "half", "together");
    assertThat(ids("titre:zellige moucharabieh")).containsExactly("half");
  }

  private List<Integer> within(String attachment, String text, Set<String> access) {
    return index().pages(new PageSearchRequest("a", attachment, text, "fr", access, 10)).stream()
        .map(PageHit::number)
        .toList();
  }

  @Test
  void oneAttachmentIsSearchedPageByPage() {
    String other = "Rien de cela.";
    put(
        item("a", "Visite")
            .attachment(file("f1", Samples.PUBLIC, FRENCH, other, "La prospection. " + FRENCH))
            .attachment(file("f2", Samples.PUBLIC, FRENCH)),
        item("b", "Ailleurs").attachment(file("f1", Samples.PUBLIC, other, FRENCH)));
    assertThat(within("f1", "prospections", Samples.PUBLIC)).containsExactly(1, 3);
    assertThat(within("f1", "\"prospection minière\"", Samples.PUBLIC)).containsExactly(1, 3);
    assertThat(within("f2", "prospections", Samples.PUBLIC)).containsExactly(1);
    assertThat(within("f3", "prospections", Samples.PUBLIC)).isEmpty();
    assertThat(within("f1", "visite", Samples.PUBLIC)).isEmpty();
    assertThat(within("f1", " ", Samples.PUBLIC)).isEmpty();
    PageHit page =
        index()
            .pages(new PageSearchRequest("a", "f1", "prospection", "fr", Samples.PUBLIC, 1))
            .getFirst();
    assertThat(marked(page.snippet())).contains("prospection");
  }

  @Test
  void oneAttachmentIsSearchedByThoseWhoMaySeeItAndItsItem() {
    put(
        item("a", "Visite")
            .attachment(file("open", Samples.PUBLIC, FRENCH))
            .attachment(file("closed", Set.of("group:7"), FRENCH)));
    assertThat(within("open", "prospection", Samples.PUBLIC)).containsExactly(1);
    assertThat(within("closed", "prospection", Samples.PUBLIC)).isEmpty();
    assertThat(within("closed", "prospection", Set.of("group:7"))).isEmpty();
    assertThat(within("closed", "prospection", Set.of("public", "group:7"))).containsExactly(1);
    assertThat(within("open", "prospection", Set.of())).isEmpty();
  }

  @Test
  void bothItemAndAttachmentMustBeVisible() {
    IndexedItem.Builder closed =
        IndexedItem.builder("closed", 1, "news")
            .access("partners")
            .text("fr", new IndexedText("Fermé", "", ""));
    put(
        item("open", "Visite")
            .attachment(file("shown", Samples.PUBLIC, "Les amandes du marché."))
            .attachment(file("hidden", Set.of("partners"), "Les amandes et le tungstène.")),
        closed.attachment(file("public", Samples.PUBLIC, "Le tungstène est rare.")));
    assertThat(search("tungstène").total()).isZero();
    assertThat(index().correct(request("tungsténe").build())).isEmpty();
    assertThat(index().correct(request("tungstone").build())).isEmpty();
    assertThat(pages("amandes")).extracting(PageHit::attachment).containsExactly("shown");
    assertThat(ids("amandes -tungstène")).containsExactly("open");
    assertThat(ids("amandes -marché")).isEmpty();
    assertThat(index().suggest(new SuggestionRequest("tung", "fr", Samples.PUBLIC, 9))).isEmpty();
    assertThat(ids("tungstène", Set.of("partners"))).containsExactly("open");
    assertThat(ids("tungstène", Set.of("public", "partners"))).contains("open", "closed");
    assertThat(ids("tungstène", Set.of())).isEmpty();
  }

  @Test
  void onlyItemsAreCountedAndListed() {
    put(
        item("a", "Visite").attachment(file(FRENCH, FRENCH, FRENCH)),
        item("b", "Retour").attachment(file(FRENCH)));
    assertThat(index().size()).isEqualTo(2);
    assertThat(index().versions()).containsOnlyKeys("a", "b");
    for (String text : List.of("", "prospection", "-absent")) {
      SearchResults results = index().search(request(text).facets("theme").build());
      assertThat(results.total()).isEqualTo(2);
      assertThat(results.facets().getFirst().values())
          .containsExactly(new FacetValue("training", 2, false));
    }
    assertThat(search("").hits()).allMatch(hit -> hit.pages().isEmpty());
    assertThat(index().correct(request("prospectoin").build())).isEmpty();
    assertThat(index().similar(new SimilarRequest("a", "fr", Samples.PUBLIC, 10)))
        .extracting(Hit::id)
        .containsExactly("b");
  }

  @Test
  void replacingAnItemReplacesItsPagesAndRemovingRemovesThem() {
    put(item("a", "Visite").attachment(file("Le premier rapport sur l’argan.")));
    put(
        item("a", "Visite").attachment(file("Le second rapport sur le cuivre.")),
        item("b", "Suite"));
    assertThat(ids("argan")).isEmpty();
    assertThat(ids("cuivre")).containsExactly("a");
    assertThat(index().size()).isEqualTo(2);
    index().commit();
    reopen();
    assertThat(pages("cuivre")).hasSize(1);
    index().apply(List.of(new IndexChange.Remove("a")));
    assertThat(ids("cuivre")).isEmpty();
    assertThat(index().size()).isEqualTo(1);
    assertThat(index().versions()).containsOnlyKeys("b");
  }

  @Test
  void aThousandPagesAndEmptyOnes() {
    String[] texts =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(n -> "La page et le numéro n" + n + "x.")
            .toArray(String[]::new);
    put(
        item("long", "Annales").attachment(file(texts)),
        item("empty", "Vide").attachment(file("", "  ", "\n")));
    assertThat(pages("n873x")).extracting(PageHit::number).containsExactly(873);
    assertThat(pages("numéro page")).hasSize(3);
    assertThat(ids("")).containsExactlyInAnyOrder("long", "empty");
    assertThat(index().size()).isEqualTo(2);
  }

  @Test
  void hostileTextsAreHarmless() {
    put(
        item("odd", "Bizarre")
            .attachment(
                file(
                    "\uD800 \u0000 \uFFFF <b>tag</b> \u202E",
                    "x".repeat(100_000),
                    "가".repeat(50_000),
                    "م".repeat(50_000),
                    "\u0301".repeat(10_000),
                    "Le mot grenade </b><script>.")));
    assertThat(ids("grenade")).containsExactly("odd");
    assertThat(text(pages("grenade").getFirst().snippet())).contains("</b><script>");
    for (String text :
        List.of("가가가", "\uD800", "x\u0301", "a OR (b -\"c", "*", "가* -나", "\"가 나\"")) {
      assertThat(search(text).total()).isBetween(0L, 1L);
    }
  }

  @Test
  void pagesAreFoundAcrossTheLanguagesAndTheTranslationIsTold() {
    index()
        .translateWith(
            BilingualKnowledge.of(
                List.of(new BilingualEntry("apprentissage", "تلمذة", 1, "test"))));
    put(
        item("ar", "Visite").attachment(file("تنظم الغرفة برامج التلمذة لفائدة الشباب.")),
        item("fr", "Retour").attachment(file("La chambre et les contrats d’apprentissage.")));
    assertThat(ids("apprentissage")).containsExactly("fr", "ar");
    assertThat(ids("تلمذة")).containsExactly("ar", "fr");
    SearchResults results = search("apprentissage");
    assertThat(results.translations()).extracting(UsedTranslation::language).containsExactly("ar");
    PageHit arabic = results.hits().get(1).pages().getFirst();
    assertThat(arabic.language()).isEqualTo("ar");
    assertThat(marked(arabic.snippet())).containsExactly("التلمذة");
  }

  @Test
  void koreanAndEnglishPagesAreReadAsSuch() {
    String korean = "산업별 위원회는 직업훈련을 해마다 평가한다.";
    put(
        item("ko", "Séoul").attachment(file(korean)),
        item("nfd", "Busan").attachment(file(Normalizer.normalize(korean, Normalizer.Form.NFD))),
        item("en", "Leeds")
            .attachment(file("The committees of the sector were studying apprenticeships.")));
    assertThat(ids("훈련")).containsExactlyInAnyOrder("ko", "nfd");
    assertThat(ids("직업훈련이")).containsExactlyInAnyOrder("ko", "nfd");
    assertThat(pages("훈련").getFirst().language()).isEqualTo("ko");
    assertThat(marked(pages("훈련").getFirst().snippet())).hasSize(1);
    assertThat(ids("studies apprenticeship")).containsExactly("en");
    assertThat(marked(pages("studies apprenticeship").getFirst().snippet()))
        .containsExactly("studying", "apprenticeships");
  }

  @Test
  void otherLanguagesAreFoundAsTheyAreWritten() {
    put(
        item("ru", "Kazan").attachment(file("Комитеты ежегодно изучают потребности предприятий.")),
        item("zh", "Pékin").attachment(file("行业技能委员会每年调查企业的技能需求。")));
    assertThat(ids("потребности")).containsExactly("ru");
    assertThat(ids("委员会")).containsExactly("zh");
    assertThat(pages("потребности").getFirst().language()).isEqualTo("und");
  }

  @Test
  void anyOrderListsItemsFoundOnAPage() {
    put(
        item("old", "Bêta").day(LocalDate.of(2020, 1, 1)).attachment(file(FRENCH)),
        item("new", "Alpha").day(LocalDate.of(2024, 1, 1)).attachment(file(FRENCH)));
    assertThat(ids(index().search(request("prospection").sort(Sort.OLDEST).build())))
        .containsExactly("old", "new");
    SearchResults byTitle = index().search(request("prospection").sort(Sort.TITLE).build());
    assertThat(ids(byTitle)).containsExactly("new", "old");
    assertThat(byTitle.hits()).allMatch(hit -> hit.pages().size() == 1 && hit.score() == 0);
  }

  private void putTrip() {
    put(
        item("trip", "Voyage en Corée")
            .attachment(
                file(
                    "La délégation est arrivée à Séoul et a visité les centres de la ville.",
                    "Les ateliers de soudure ont des simulateurs, et les apprentis y passent.")),
        item("other", "Réunion de rentrée"));
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
    putTrip();
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
    putTrip();
    assertThat(ids(text)).isEmpty();
  }

  @Test
  void anAttachmentForNobodyIsFoundByNobody() {
    put(item("a", "Visite").attachment(file("f", Set.of(), "Le zirconium.")));
    assertThat(ids("zirconium", Set.of("public", "partners"))).isEmpty();
  }

  @Test
  void aRareWordOfItemsStaysRareWhereThereAreFewPages() {
    for (int i = 0; i < 30; i++) {
      put(item("filler" + i, "Réunion numéro " + i));
    }
    put(
        item("press", "Le pressoir du village"),
        item("trip", "Voyage").attachment(file("Le pressoir de Séoul.")));
    SearchResults results = search("pressoir quelconque introuvable");
    assertThat(ids(results)).contains("press");
    assertThat(results.relaxed()).isFalse();
  }
}
