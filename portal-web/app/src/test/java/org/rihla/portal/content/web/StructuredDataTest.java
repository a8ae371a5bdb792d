package org.rihla.portal.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Injected;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;

class StructuredDataTest {
  private final StructuredData data =
      Injected.into(new StructuredData(), Shipped.STORE, Shipped.CONFIGURATION);

  @Test
  void noTextEndsTheScriptThatHoldsIt() {
    String title = "a</script><script>alert(1)</script><!--";
    String json = json(Items.item("page/a").french(title).build());

    assertThat(json).doesNotContain("<");
    assertThat(parsed(json).getString("name")).isEqualTo(title);
  }

  @Test
  void anEventHasItsDaysAndAnAbsoluteAddress() {
    JsonObject event =
        parsed(
            json(
                Items.item("event/a")
                    .french("Atelier")
                    .field("period", Map.of("from", "2023-11-14"))
                    .build()));

    assertThat(event.getString("@type")).isEqualTo("Event");
    assertThat(event.getString("startDate")).isEqualTo("2023-11-14");
    assertThat(event.getString("endDate")).isEqualTo("2023-11-14");
    assertThat(event.getString("url")).isEqualTo("https://rihla.example/fr/a");
    assertThat(event).doesNotContainKeys("inLanguage", "datePublished");
  }

  @Test
  void aWorkSaysItsLanguageAndDays() {
    JsonObject work =
        parsed(json(Items.item("finding/a").french("Constat").field("themes", List.of()).build()));

    assertThat(work.getString("inLanguage")).isEqualTo("fr");
    assertThat(work.getString("datePublished")).isEqualTo("2023-11-14");
    assertThat(work.getString("@id")).startsWith("urn:uuid:");
  }

  private String json(Item item) {
    ContentType type = Shipped.TYPES.get(item.key().type());
    return data.of(
        item,
        type,
        item.translation(Language.FR).orElseThrow(),
        Shipped.VALIDATOR.values(type, item.fields()),
        "/fr/a");
  }

  private static JsonObject parsed(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }
}
