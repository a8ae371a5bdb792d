package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;

class ItemTest {

  @Test
  void anItemIsDatedByItsFieldAndOtherwiseByItsPublication() {
    Item trip =
        Items.item("study-trip/korea")
            .french("Corée")
            .field("period", Map.of("from", "2023-05-13", "to", "2023-05"))
            .build();
    Item undated = Items.item("study-trip/other").french("Autre").build();

    assertThat(trip.sortDay()).isEqualTo(LocalDate.of(2023, 5, 13));
    assertThat(trip.lastDay()).isEqualTo(LocalDate.of(2023, 5, 31));
    assertThat(undated.sortDay()).isEqualTo(LocalDate.of(2023, 11, 14));
  }

  @Test
  void anAddressIsMadeOfTheTitleOrElseOfTheKey() {
    Item item = Items.item("finding/skills").french("Anticiper les compétences").build();

    assertThat(item.slug(Language.FR)).isEqualTo("anticiper-les-competences");
    assertThat(item.slug(Language.AR)).isEqualTo("skills");
  }

  @Test
  void theLanguageItWasWrittenInIsTheOriginal() {
    Item item = Items.item("page/a").text(Language.AR, "عن رحلة", Map.of()).french("Rihla").build();

    assertThat(item.translation(Language.FR).orElseThrow().state())
        .isEqualTo(TranslationState.ORIGINAL);
    assertThat(item.translation(Language.AR).orElseThrow().state())
        .isEqualTo(TranslationState.TRANSLATED);
    assertThat(item.translationOrOther(Language.AR).title()).isEqualTo("عن رحلة");
  }

  @Test
  void textsComeInTheOrderOfTheLanguagesHoweverTheyWereWritten() {
    Items arabic = Items.item("page/a").text(Language.AR, "عن رحلة", Map.of());
    Item item = arabic.build();

    arabic.french("Rihla").save(item);

    assertThat(item.translations())
        .extracting(Translation::language)
        .containsExactly(Language.FR, Language.AR);
  }

  @Test
  void aMissingLanguageIsAnsweredWithTheOther() {
    Item item = Items.item("page/a").french("Rihla").build();

    assertThat(item.translation(Language.AR)).isEmpty();
    assertThat(item.translationOrOther(Language.AR).language()).isEqualTo(Language.FR);
  }

  @Test
  void anEditAfterAnImportIsRemembered() {
    Item item = Items.item("page/a").french("Rihla").build();

    item.imported("digest");
    assertThat(item.editedSinceImport()).isFalse();
    item.imported(null);
    assertThat(item.editedSinceImport()).isTrue();
    assertThat(item.importDigest()).contains("digest");
  }

  @Test
  void aKeyIsReadFromTypeAndName() {
    assertThat(ItemKey.parse("finding/skills-2")).contains(new ItemKey("finding", "skills-2"));
    assertThat(ItemKey.parse("finding")).isEmpty();
    assertThat(ItemKey.parse("finding/../x")).isEmpty();
    assertThat(ItemKey.parse("Finding/x")).isEmpty();
    assertThat(ItemKey.parse("finding/" + "x".repeat(101))).isEmpty();
  }
}
