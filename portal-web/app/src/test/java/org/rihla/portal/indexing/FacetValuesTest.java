package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;

class FacetValuesTest {

  @Test
  void everyItemHasTypeYearAndLanguages() {
    Item page = Items.item("page/a").french("Rihla").text(Language.AR, "رحلة", Map.of()).build();

    assertThat(facets(page))
        .containsEntry("type", Set.of("page"))
        .containsEntry("year", Set.of("2023"))
        .containsEntry("language", Set.of("fr", "ar"));
  }

  @Test
  void aPeriodCountsForEachOfItsYears() {
    Item trip =
        Items.item("study-trip/a")
            .french("Voyage")
            .field("period", Map.of("from", "2018-11", "to", "2021-06"))
            .build();

    assertThat(facets(trip).get("year")).containsExactly("2018", "2019", "2020", "2021");
  }

  @Test
  void aRegionCountsForItsCountryAndANarrowThemeForTheWiderOne() {
    Item finding =
        Items.item("finding/a")
            .french("Constat")
            .field("countries", List.of("MA-04"))
            .field("themes", List.of("graduate-tracking"))
            .build();

    assertThat(facets(finding).get("country")).containsExactlyInAnyOrder("MA", "MA-04");
    assertThat(facets(finding).get("theme"))
        .containsExactlyInAnyOrder("training-employment-link", "graduate-tracking");
  }

  @Test
  void aChoiceFeedsItsFacet() {
    Item proposal =
        Items.item("proposal/a").french("Proposition").field("state", "under-way").build();

    assertThat(facets(proposal).get("state")).containsExactly("under-way");
  }

  private static Map<String, Set<String>> facets(Item item) {
    ContentType type = Shipped.TYPES.get(item.key().type());
    return new FacetValues(type, Shipped.TAXONOMIES)
        .of(item, Shipped.VALIDATOR.values(type, item.fields()));
  }
}
