package org.rihla.portal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;

/** What becomes of what a browser sends. */
class FormReaderTest {
  private final Map<String, List<String>> sent = new LinkedHashMap<>();

  private void send(String name, String... values) {
    sent.computeIfAbsent(name, unused -> new ArrayList<>()).addAll(List.of(values));
  }

  private ItemDraft read(ItemDraft base) {
    return FormReader.read(Shipped.TYPES.get(base.key().type()), base, new SubmittedForm(sent));
  }

  private static TranslationDraft text(ItemDraft draft) {
    return Objects.requireNonNull(draft.translations().get(Language.FR));
  }

  @Test
  void onlyDeclaredFieldsAreReadWhateverIsSent() {
    ItemDraft base = Items.item("finding/one").french("Un").draft();
    send("fields.owner", "me");
    send("fields.lesson", "not neutral");
    send("fr.status", "PUBLISHED");
    send("original", "ar");
    send("published", "1999-01-01");
    send("key", "finding/other");

    assertThat(read(base)).isEqualTo(base);
  }

  @Test
  void valuesThatTheTypeNoLongerDeclaresStay() {
    ItemDraft base =
        Items.item("finding/one")
            .field("weather", "dry")
            .text(Language.FR, "Un", Map.of("mood", "gai"))
            .draft();
    send("fr.title", "Deux");

    ItemDraft read = read(base);

    assertThat(read.fields()).containsEntry("weather", "dry");
    assertThat(text(read).fields()).containsEntry("mood", "gai");
    assertThat(text(read).title()).isEqualTo("Deux");
  }

  @Test
  void aFieldThatTheFormDidNotHaveStaysAndAnEmptiedOneGoes() {
    ItemDraft base =
        Items.item("finding/one")
            .field("themes", List.of("skills-anticipation"))
            .field("countries", List.of("MA"))
            .french("Un")
            .draft();
    send("fields.themes", "");

    assertThat(read(base).fields()).doesNotContainKey("themes").containsKey("countries");
  }

  @Test
  void rowsKeepTheOrderOfTheirPlacesAndEmptyOnesAreLeftOut() {
    ItemDraft base = Items.item("event/one").french("Un").draft();
    send("fields.agenda", "");
    send("fields.agenda[10].title.fr", "Clôture");
    send("fields.agenda[2].title.fr", "Ouverture");
    send("fields.agenda[3].title.fr", " ");
    send("fields.agenda[NEXT].title.fr", "jamais");

    assertThat(read(base).fields())
        .containsEntry(
            "agenda",
            List.of(
                Map.of("title", Map.of("fr", "Ouverture")),
                Map.of("title", Map.of("fr", "Clôture"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2023,,,2023",
    "2023,11,,2023-11",
    "2023,3,4,2023-03-04",
    "٢٠٢٣,١١,١٤,2023-11-14",
    "2023,,31,2023--31",
    "2023,2,31,2023-02-31"
  })
  void aDateIsAsPreciseAsItsBoxes(String year, String month, String day, String iso) {
    ItemDraft base = Items.item("proposal/one").french("Un").draft();
    send("fields.state-date.year", year);
    send("fields.state-date.month", month == null ? "" : month);
    send("fields.state-date.day", day == null ? "" : day);

    assertThat(read(base).fields()).containsEntry("state-date", iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1250|1250", "1 250,5|1250.5", "١٬٢٥٠٫٥|1250.5", "1 250|1250"})
  void aNumberIsReadAsPeopleWriteIt(String typed, String number) {
    ItemDraft base = Items.item("training-offer/one").french("Un").draft();
    send("fields.places", typed);

    assertThat(read(base).fields()).containsEntry("places", new BigDecimal(number));
  }

  @Test
  void whatIsNoNumberStaysAsItWasTyped() {
    ItemDraft base = Items.item("training-offer/one").french("Un").draft();
    send("fields.places", "une vingtaine");

    assertThat(read(base).fields()).containsEntry("places", "une vingtaine");
  }

  @Test
  void aTranslationComesIntoBeingWithItsFirstWord() {
    ItemDraft base = Items.item("finding/one").french("Un").draft();
    send("ar.title", "");
    assertThat(read(base).translations()).containsOnlyKeys(Language.FR);

    send("ar.title", "واحد");
    assertThat(read(base).translations()).containsOnlyKeys(Language.FR, Language.AR);
  }

  @Test
  void charactersThatReorderTextAreTakenOutOfLines() {
    ItemDraft base = Items.item("finding/one").french("Un").draft();
    send("fr.title", " Rap\u202Eport\u2066\n final ");

    assertThat(text(read(base)).title()).isEqualTo("Rapport final");
  }

  @Test
  void aListLongerThanAnyFormIsReadNoFurtherThanItsFirstTenThousandPlaces() {
    ItemDraft base = Items.item("event/one").french("Un").draft();
    send("fields.agenda[99999].title.fr", "loin");
    send("fields.agenda[-1].title.fr", "avant");

    assertThat(read(base).fields()).doesNotContainKey("agenda");
  }
}
