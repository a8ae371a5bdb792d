package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.query.RandomTexts;

/** What signs, operators, names of parts, brackets and stars say. */
abstract class QuerySyntaxContract extends SearchIndexContract.ContractPart {

  private static final int TEXTS = Boolean.getBoolean("rihla.soak") ? 50_000 : 500;

  QuerySyntaxContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexedItem.Builder item(String id, String language, String title, String body) {
    return IndexedItem.builder(id, 1, "news")
        .access("public")
        .text(language, new IndexedText(title, "", body));
  }

  @BeforeEach
  void fill() {
    put(
        item("camel", "fr", "Le chameau du désert", "Une caravane de sel traverse le Sahara.")
            .authors(List.of("Youssef Benali", "Hélène d’Arcy")),
        item("salt", "fr", "La route du sel", "Le chameau porte la plaque, le caravanier suit.")
            .authors(List.of("Martin, Paul")),
        item("port", "fr", "Port et commerce", "Les navires, la douane et la formation.")
            .authors(List.of("ياسين العلوي", "بنسليمان")),
        item("training", "ar", "التكوين المهني", "برامج التكوين في الموانئ والسفن."),
        item("ships", "ar", "السفن والتجارة", "تتبع السفن خطوط الملاحة، وللتكوين فيها مكانه."));
    index()
        .translateWith(
            BilingualKnowledge.of(
                List.of(
                    new BilingualEntry("navire", "ملاحة", 1, "test"),
                    new BilingualEntry("commerce", "تجارة", 1, "test"),
                    new BilingualEntry("chameau", "جمل", 1, "test"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "titre:chameau | camel",
        "TITLE:Chameaux | camel",
        "Titre : chameau | camel",
        "titre：chameau | camel",
        "titre:\"route du sel\" | salt",
        "titre: «route du sel» | salt",
        "titre:(route sel) | salt",
        "titre:chameau sel | camel",
        "chameau -titre:chameau | salt",
        "chameau SAUF titre:désert | salt",
        "العنوان:التكوين | training",
        "عنوان: تكوين | training",
        "titre:cham* | camel",
        "عُنوان:تكوي* | training",
        "titre:chameau titre:désert | camel",
      })
  void aTitleCanBeAskedFor(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "auteur:benali | camel",
        "Author: Benali | camel",
        "author:\"Benali Youssef\" | camel",
        "auteur:arcy | camel",
        "auteur:\"paul martin\" | salt",
        "auteur:mart* | salt",
        "المؤلف:العلوي | port",
        "مؤلف:علوي | port",
        "auteur:بنعلي | camel",
        "auteur:Benslimane | port",
        "chameau auteur:Martin | salt",
        "chameau -auteur:Martin | camel",
        "martin | salt",
      })
  void anAuthorCanBeAskedFor(String text, String id) {
    assertThat(ids(text)).containsExactly(id);
  }

  @Test
  void theWordsOfTwoAuthorsAreNoName() {
    assertThat(ids("auteur:\"Benali Hélène\"")).isEmpty();
    assertThat(ids("auteur:sel")).isEmpty();
  }

  @Test
  void anAuthorsNameWeighsLessThanATitle() {
    put(item("about", "fr", "Benali", "Vie et œuvre."));
    assertThat(ids("benali")).containsExactly("about", "camel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chameau ET caravane | camel",
        "chameau AND les caravane | camel",
        "désert OU route | camel, salt",
        "désert OR route | camel, salt",
        "désert أو route | camel, salt",
        "désert OU \"plaque, le caravanier\" | camel, salt",
        "chameau NON désert | salt",
        "chameau NOT désert | salt",
        "chameau ET NON désert | salt",
        "(désert OU navires) ET (sahara OU douane) | camel, port",
        "chameau ET désert OU douane ET navires | camel, port",
        "chameau SAUF (désert OU navires) | salt",
        "+chameau -désert | salt",
        "+plaque chameau caravanier | salt",
        "titre:désert OU titre:route | camel, salt",
        "titre:(désert OU route) | camel, salt",
        "désert OU (chameau SAUF sahara) | camel, salt",
        "السفن أو route | salt, training, ships",
        "السفن NON المهني | ships",
        "السفن ET المهني | training",
      })
  void operatorsJoin(String text, String found) {
    assertThat(index().search(request(text).translated(false).build()).hits())
        .extracting(Hit::id)
        .containsExactlyInAnyOrder(found.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ET chameau désert | chameau désert",
        "chameau désert OU | chameau désert",
        "chameau ET ET désert | chameau désert",
        "chameau ET OU désert | chameau désert",
        "((chameau désert | chameau désert",
        "chameau) désert)) | chameau désert",
        "chameau ( ) désert | chameau désert",
        "chameau désert NON | chameau désert non",
        "chameau et désert | chameau désert",
        "CARAVANIER NON SUIVI | caravanier suivi",
        "http://chameau désert | http chameau désert",
        "note: chameau | note chameau",
        "chameau désert titre: | chameau désert titre",
        "chameau titre: titre: | chameau titre",
        "ch*meau désert | ch meau désert",
        "*désert chameau | chameau désert",
        "d* chameau | d chameau",
        "ما هي السفن أو الموانئ؟ | ما هي السفن الموانئ",
        "السفن و الموانئ | السفن الموانئ",
      })
  void whatMakesNoSenseIsWords(String text, String words) {
    assertThat(ids(text)).isNotEmpty().containsExactlyElementsOf(ids(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "السفن دون الموانئ",
        "السفن بدون الموانئ",
        "السفن ليس الموانئ",
        "السفن إلا الموانئ"
      })
  void whatArabicSentencesAreFullOfExcludesNothing(String text) {
    assertThat(ids(text)).contains("training");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "carav* | camel, salt",
        "CARAV*. | camel, salt",
        "caravanie* chameau | salt",
        "carav* -caravanie* | camel",
        "d'arc* | camel",
        "تكو* | training, ships",
        "التكوي* | training, ships",
      })
  void aStarAtTheEndFindsWordsByTheirBeginning(String text, String found) {
    assertThat(ids(text)).containsExactlyInAnyOrder(found.split(", "));
  }

  @Test
  void aStarAloneIsAListing() {
    assertThat(search("*").total()).isEqualTo(5);
    assertThat(search(" * ").total()).isEqualTo(5);
    assertThat(search("* -chameau").total()).isEqualTo(3);
  }

  @Test
  void aBeginningThatManyWordsHaveFindsTheCommonest() {
    for (int i = 0; i < 300; i++) {
      put(item("many" + i, "fr", "abracadabra" + i + " abracommun", ""));
    }
    assertThat(search("abra*").total()).isEqualTo(300);
    assertThat(search("abra* abrac* abraca* OU titre:ab*").total()).isEqualTo(300);
  }

  @Test
  void whatIsRequiredIsNeverGivenUp() {
    SearchResults results = search("+sahara douane commerce navires");
    assertThat(ids(results)).containsExactly("camel");
    assertThat(results.relaxed()).isTrue();
    assertThat(ids("titre:dromadaire chameau")).isEmpty();
    assertThat(ids("+dromadaire chameau")).isEmpty();
  }

  @Test
  void aRequiredWordAsksForNoMoreThanTheWordItself() {
    assertThat(ids("+chameau caravanier navires"))
        .containsExactlyElementsOf(ids("+chameau caravanier"));
  }

  @Test
  void aPlusBeforeANumberBelongsToIt() {
    assertThat(ids("chameau désert +212")).containsExactlyElementsOf(ids("chameau désert 212"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"titre:commerce", "titre:commerce OU titre:absent", "+commerce"})
  void wordsOfWishesAreTranslatedAndTold(String text) {
    SearchResults results = search(text);
    assertThat(ids(results)).containsExactlyInAnyOrder("port", "ships");
    assertThat(results.translations())
        .containsExactly(new UsedTranslation("commerce", "ar", List.of("تجارة")));
    assertThat(results.hits())
        .filteredOn(hit -> hit.id().equals("ships"))
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.language()).isEqualTo("ar");
          assertThat(marked(hit.title())).containsExactly("والتجارة");
        });
  }

  @Test
  void wishesAreMarkedWhereTheyWereAskedFor() {
    Hit inTitle = search("titre:désert").hits().getFirst();
    assertThat(marked(inTitle.title())).containsExactly("désert");
    Hit required = search("+chameau ET caravane").hits().getFirst();
    assertThat(marked(required.title())).containsExactly("chameau");
    assertThat(marked(required.snippet())).containsExactly("caravane");
    Hit begun = search("carava*").hits().getFirst();
    assertThat(marked(begun.snippet())).isNotEmpty().allMatch(text -> text.startsWith("carava"));
    Hit arabic = search("تكو*").hits().getFirst();
    assertThat(arabic.language()).isEqualTo("ar");
    assertThat(marked(arabic.snippet())).isNotEmpty();
    Hit phrase = search("titre:\"route du sel\"").hits().getFirst();
    assertThat(String.join(" ", marked(phrase.title()))).contains("route").contains("sel");
  }

  @Test
  void theLanguageOfAWishIsTheLanguageOfItsHit() {
    put(
        item("both", "fr", "Autre chose", "Rien.")
            .text("ar", new IndexedText("قنطرة", "", "لا شيء.")));
    assertThat(search("عنوان:قنطرة").hits().getFirst().language()).isEqualTo("ar");
    assertThat(search("قنط*").hits().getFirst().language()).isEqualTo("ar");
  }

  @Test
  void authorsOfHiddenItemsLeaveNoTrace() {
    put(
        IndexedItem.builder("secret", 1, "news")
            .authors(List.of("Zénobie Alaoui"))
            .access("group:1"));
    assertThat(search("auteur:zenobie").total()).isZero();
    assertThat(ids("auteur:zenobie", Set.of("group:1"))).containsExactly("secret");
  }

  @Test
  void manyLongPhrasesAreAnswered() {
    String phrase = '"' + "le chameau porte la plaque ".repeat(6).strip() + '"';
    assertThat(search(String.join(" ", Collections.nCopies(8, phrase))).total()).isZero();
  }

  @Test
  void everyTextIsAnswered() {
    Random random = new Random(20231028);
    for (int i = 0; i < TEXTS; i++) {
      boolean longest = i % 100 == 0;
      String text =
          longest
              ? RandomTexts.ofLength(random, SearchRequest.LONGEST_TEXT)
              : RandomTexts.next(random, 40);
      SearchResults results = search(text);
      assertThat(results.hits()).as(text).hasSize((int) results.total());
      assertThat(index().suggest(new SuggestionRequest(text, "ar", Samples.PUBLIC, 5)))
          .hasSizeLessThan(6);
    }
  }
}
