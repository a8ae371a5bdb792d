package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.search.IndexChange.Put;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;

/** What a search across the two languages finds and tells. */
abstract class TranslationContract extends SearchIndexContract.ContractPart {

  TranslationContract(SearchIndexContract contract) {
    super(contract);
  }

  private static Put arabic(String id, String title, String body, String access) {
    return new Put(
        IndexedItem.builder(id, 1, "news")
            .text("ar", new IndexedText(title, "", body))
            .access(access)
            .build());
  }

  private static Put french(String id, String title) {
    return new Put(
        IndexedItem.builder(id, 1, "news")
            .text("fr", new IndexedText(title, "", ""))
            .access("public")
            .build());
  }

  @BeforeEach
  void fill() {
    index()
        .apply(
            List.of(
                arabic("jobless", "البطالة في صفوف الشباب", "أرقام جديدة حول البطالة", "public"),
                arabic("market", "آفاق سوق الشغل", "ندوة حول التكوين", "public"),
                arabic("city", "زيارة إلى ستراسبورغ", "رحلة دراسية", "public"),
                arabic("hidden", "الطعن", "وثيقة داخلية", "group:1")));
    index()
        .translateWith(
            BilingualKnowledge.of(
                List.of(
                    new BilingualEntry("chômage", "بطالة", 1, "test"),
                    new BilingualEntry("marché du travail", "سوق الشغل", 1, "test"),
                    new BilingualEntry("recours", "طعن", 1, "test"))));
  }

  @Test
  void aFrenchWordFindsItsArabicTranslationAndMarksIt() {
    SearchResults results = search("chômage");
    assertThat(results.hits())
        .singleElement()
        .satisfies(hit -> {
          assertThat(hit.language()).isEqualTo("ar");
          assertThat(hit.title()).contains(new Fragment("البطالة", true));
        });
    assertThat(results.translations())
        .containsExactly(new UsedTranslation("chômage", "ar", List.of("بطالة")));
  }

  @Test
  void aCommonWordOfTheReadersLanguageIsShownAndNotItsRareTranslation() {
    List<IndexChange> changes = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      changes.add(
          new IndexChange.Put(
              IndexedItem.builder("both" + i, 1, "news")
                  .text("fr", new IndexedText("Une formation " + i, "", "La formation à deux."))
                  .text("ar", new IndexedText(i == 7 ? "التكوين المهني" : "خبر", "", "خبر"))
                  .access("public")
                  .build()));
    }
    index().apply(changes);
    index()
        .translateWith(
            BilingualKnowledge.of(
                List.of(new BilingualEntry("formation", "تكوين مهني", 1, "test"))));
    assertThat(search("formation").hits())
        .isNotEmpty()
        .allSatisfy(hit -> assertThat(hit.language()).isEqualTo("fr"));
    assertThat(search("تكوين مهني").hits())
        .first()
        .satisfies(hit -> assertThat(hit.id()).isEqualTo("both7"));
  }

  @Test
  void anExpressionIsTranslatedAsAWhole() {
    assertThat(ids("marché du travail")).containsExactly("market");
    assertThat(search("marché du travail").translations())
        .extracting(UsedTranslation::typed)
        .containsExactly("marché", "travail");
  }

  @Test
  void aParticleWrittenOntoAnArabicWordDoesNotHideItsTranslation() {
    index().apply(List.of(french("plan", "Le chômage des jeunes")));
    assertThat(ids("فبطالة")).contains("plan", "jobless");
    assertThat(ids("ببطالة")).contains("plan", "jobless");
  }

  @Test
  void anArabicTranslationIsFoundUnderAParticleAndToldWithoutIt() {
    index().apply(List.of(arabic("against", "خطة لبطالة أقل", "تدابير", "public")));
    assertThat(ids("chômage")).containsExactlyInAnyOrder("jobless", "against");
    assertThat(search("chômage").translations())
        .containsExactly(new UsedTranslation("chômage", "ar", List.of("بطالة")));
  }

  @Test
  void aNameIsFoundInTheOtherScript() {
    assertThat(ids("Strasbourg")).containsExactly("city");
    assertThat(search("Strasbourg").translations())
        .extracting(UsedTranslation::texts)
        .containsExactly(List.of("ستراسبورغ"));
  }

  @Test
  void aStopWordUnderAParticleIsNoName() {
    index().apply(List.of(french("signs", "Des signes")));
    assertThat(ids("سيكون")).isEmpty();
    assertThat(ids("سيغون")).containsExactly("signs");
  }

  @Test
  void translationCanBeSwitchedOff() {
    SearchRequest request = request("chômage").translated(false).build();
    assertThat(index().search(request).total()).isZero();
  }

  @Test
  void nothingIsToldOfTranslationsThatOnlyHiddenItemsHave() {
    SearchResults results = search("recours");
    assertThat(results.total()).isZero();
    assertThat(results.translations()).isEmpty();
  }

  @Test
  void otherKnowledgeReplacesWhatWasThere() {
    index().translateWith(BilingualKnowledge.NONE);
    assertThat(ids("chômage")).isEmpty();
  }

  @Test
  void aNameOfAThirdScriptIsFoundByItsOtherSpellings() {
    index().spellNamesWith(word -> word.equals("스트라스부르") ? List.of("strasbourg") : List.of());

    assertThat(ids("스트라스부르")).containsExactly("city");
    assertThat(search("스트라스부르").translations())
        .containsExactly(new UsedTranslation("스트라스부르", "ar", List.of("ستراسبورغ")));
    assertThat(index().search(request("스트라스부르").translated(false).build()).total()).isZero();
  }

  @Test
  void aSpellingThatIsNoSingleWordIsNotLookedFor() {
    index().spellNamesWith(word -> List.of("", "zone franche", "!"));

    assertThat(ids("자유무역지역")).isEmpty();
    assertThat(ids("chômage")).containsExactly("jobless");
  }
}
