package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;

class DisplayValuesTest {

  @Test
  void aHitIsShownFromWhatTheIndexKeeps() {
    Item trip =
        Items.item("study-trip/korea")
            .french("Corée")
            .field("period", Map.of("from", "2023-05-13", "to", "2023-05-27"))
            .field("nature", "illustration")
            .field("countries", List.of("KR", "MA"))
            .build();

    assertThat(display(trip))
        .containsEntry("title-fr", "Corée")
        .containsEntry("summary-fr", "Corée.")
        .containsEntry("slug-fr", "coree")
        .containsEntry("slug-ar", "korea")
        .containsEntry("start", "2023-05-13")
        .containsEntry("end", "2023-05-27")
        .containsEntry("nature", "illustration")
        .containsEntry("countries", "KR MA");
  }

  @Test
  void onlyATypeWithoutADatingFieldShowsTheDayOfPublication() {
    assertThat(display(Items.item("page/a").french("Page").build()))
        .containsEntry("start", "2023-11-14");
    assertThat(display(Items.item("event/a").french("Atelier").build()))
        .doesNotContainKeys("start", "end");
  }

  private static Map<String, String> display(Item item) {
    ContentType type = Shipped.TYPES.get(item.key().type());
    return DisplayValues.of(item, type, Shipped.VALIDATOR.values(type, item.fields()));
  }
}
