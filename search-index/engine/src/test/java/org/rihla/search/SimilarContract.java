package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which items go with another. */
abstract class SimilarContract extends SearchIndexContract.ContractPart {

  SimilarContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void items() {
    put(
        french("olives", "Récolte des olives", "Presser les olives au moulin de la coopérative."),
        french("mill", "Un moulin communal", "Le moulin de la coopérative presse les olives."),
        french("school", "École de la mer", "Les marins apprennent la pêche et la navigation."),
        french("port", "Le port de pêche", "Les marins de la navigation côtière."),
        french("tax", "Loi de finances", "Taux et barèmes."));
    for (int i = 0; i < 12; i++) {
      put(french("filler" + i, "Réunion numéro " + i, "Ordre du jour ordinaire."));
    }
  }

  private static IndexedItem.Builder french(String id, String title, String body) {
    return IndexedItem.builder(id, 1, "news")
        .facet("type", "news")
        .access("public")
        .text("fr", new IndexedText(title, "", body));
  }

  private static IndexedItem.Builder arabic(String id, String title, String body) {
    return IndexedItem.builder(id, 1, "news")
        .facet("type", "news")
        .access("public")
        .text("ar", new IndexedText(title, "", body));
  }

  private List<String> similar(String id, Set<String> access) {
    return index().similar(new SimilarRequest(id, "fr", access, 4)).stream().map(Hit::id).toList();
  }

  private List<String> similar(String id) {
    return similar(id, Samples.PUBLIC);
  }

  @Test
  void itemsWithTheSameTellingWordsGoTogether() {
    assertThat(similar("olives")).containsExactly("mill");
    assertThat(similar("school")).containsExactly("port");
    assertThat(similar("tax")).isEmpty();
  }

  @Test
  void arabicItemsGoTogetherToo() {
    put(
        arabic("zaytun", "موسم الزيتون", "تعصر التعاونية الزيتون في المعصرة."),
        arabic("maasara", "معصرة جماعية", "معصرة التعاونية تعصر الزيتون."));
    assertThat(similar("zaytun")).containsExactly("maasara");
  }

  @Test
  void aConceptThatFewItemsHaveBringsTheLanguagesTogether() {
    put(
        french("olives", "Récolte des olives", "Presser les olives.").facet("theme", "oleiculture"),
        arabic("zaytun", "موسم الزيتون", "تعصر التعاونية الزيتون.").facet("theme", "oleiculture"));
    assertThat(similar("zaytun")).containsExactly("olives");
    assertThat(similar("olives")).contains("zaytun");
  }

  @Test
  void anItemInBothLanguagesIsNotSimilarToItself() {
    put(
        french("olives", "Récolte des olives", "Presser les olives au moulin de la coopérative.")
            .text("ar", new IndexedText("موسم الزيتون", "", "تعصر التعاونية الزيتون.")));
    assertThat(similar("olives")).containsExactly("mill");
  }

  @Test
  void whatTheReaderMayNotSeeIsNeitherFoundNorAsked() {
    put(
        french("secret", "Récolte des olives", "Presser les olives au moulin.")
            .facet("theme", "secret-theme"));
    assertThat(similar("olives")).containsExactlyInAnyOrder("mill", "secret");
    put(hidden("secret"));
    assertThat(similar("olives")).containsExactly("mill");
    assertThat(similar("secret")).isEmpty();
    assertThat(similar("secret", Set.of("partners"))).isEmpty();
    assertThat(similar("secret", Set.of("partners", "public"))).contains("olives", "mill");
    assertThat(similar("olives", Set.of())).isEmpty();
  }

  private static IndexedItem.Builder hidden(String id) {
    return IndexedItem.builder(id, 2, "news")
        .access("partners")
        .text("fr", new IndexedText("Récolte des olives", "", "Presser les olives au moulin."));
  }

  @Test
  void thereAreAtMostAsManyAsAskedForWithoutHighlights() {
    for (int i = 0; i < 4; i++) {
      put(french("more" + i, "Moulin et olives", "La coopérative presse."));
    }
    List<Hit> found = index().similar(new SimilarRequest("olives", "fr", Samples.PUBLIC, 3));
    assertThat(found).hasSize(3);
    assertThat(found).allSatisfy(hit -> assertThat(marked(hit.title())).isEmpty());
  }

  @Test
  void anUnknownOrEmptyItemHasNone() {
    put(IndexedItem.builder("empty", 1, "news").access("public"));
    assertThat(similar("empty")).isEmpty();
    assertThat(similar("nowhere")).isEmpty();
    index().clear();
    assertThat(similar("olives")).isEmpty();
    assertThatThrownBy(() -> new SimilarRequest("olives", "fr", Samples.PUBLIC, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
