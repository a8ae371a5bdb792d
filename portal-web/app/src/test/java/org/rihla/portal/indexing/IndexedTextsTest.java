package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;
import org.rihla.search.IndexedText;

class IndexedTextsTest {

  @Test
  void markdownIsIndexedAsWordsAlone() {
    Item page =
        Items.item("page/a")
            .text(Language.FR, "Page", Map.of("body", "## Titre\n\n**Gras** <b>simple</b>"))
            .build();

    assertThat(text(page, Language.FR).body()).contains("Titre", "Gras").doesNotContain("*", "<");
  }

  @Test
  void conceptsAreKeywordsWithThoseAboveThemInTheLanguageOfTheText() {
    Item finding =
        Items.item("finding/a")
            .french("Constat")
            .text(Language.AR, "ملاحظة", Map.of())
            .field("countries", List.of("MA-04"))
            .build();

    assertThat(text(finding, Language.FR).keywords()).contains("Maroc", "Rabat-Salé-Kénitra");
    assertThat(text(finding, Language.AR).keywords()).contains("المغرب").doesNotContain("Maroc");
  }

  @Test
  void tablesPlacesAndQuantitiesAreFoundByTheirWords() {
    Object figure =
        Map.of(
            "indicator", Map.of("fr", "Bénéficiaires", "ar", "المستفيدون"),
            "value", Map.of("value", 550, "unit", Map.of("fr", "personnes")));
    Item practice =
        Items.item("practice/a")
            .french("Pratique")
            .field("figures", List.of(figure))
            .field("place", List.of(Map.of("name", Map.of("fr", "Oujda"), "territory", "MA-02")))
            .build();

    assertThat(text(practice, Language.FR).body())
        .contains("Bénéficiaires", "550 personnes", "Oujda", "L’Oriental");
  }

  @Test
  void titleAndSummaryAreTheTranslations() {
    IndexedText text = text(Items.item("page/a").french("Rihla").build(), Language.FR);

    assertThat(text.title()).isEqualTo("Rihla");
    assertThat(text.summary()).isEqualTo("Rihla.");
  }

  private static IndexedText text(Item item, Language language) {
    ContentType type = Shipped.TYPES.get(item.key().type());
    return new IndexedTexts(type, Shipped.TAXONOMIES)
        .of(
            item.translation(language).orElseThrow(),
            Shipped.VALIDATOR.values(type, item.fields()));
  }
}
