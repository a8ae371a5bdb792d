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

class IndexedAuthorsTest {

  @Test
  void anAuthorIsFoundByTheNameOfEachLanguage() {
    Item document =
        Items.item("document/a")
            .text(Language.FR, "Guide", Map.of("author", "Équipe du portail"))
            .text(Language.AR, "دليل", Map.of("author", "فريق البوابة"))
            .build();

    assertThat(authors(document)).containsExactly("Équipe du portail", "فريق البوابة");
  }

  @Test
  void whoSpeaksInASessionOfAnEventIsAnAuthorToo() {
    Object session =
        Map.of(
            "title", Map.of("fr", "Ouverture", "ar", "الافتتاح"),
            "speaker", Map.of("fr", "Ministère du travail", "ar", "وزارة التشغيل"));
    Item event = Items.item("event/a").french("Atelier").field("agenda", List.of(session)).build();

    assertThat(authors(event)).containsExactly("Ministère du travail", "وزارة التشغيل");
  }

  @Test
  void aNameThatIsATextIsNoName() {
    String text = "mot ".repeat(IndexedText.LONGEST_TITLE);
    Item document =
        Items.item("document/a").text(Language.FR, "Guide", Map.of("author", text)).build();

    assertThat(authors(document)).isEmpty();
  }

  private static List<String> authors(Item item) {
    ContentType type = Shipped.TYPES.get(item.key().type());
    return new IndexedAuthors(type).of(item, Shipped.VALIDATOR.values(type, item.fields()));
  }
}
