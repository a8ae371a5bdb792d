package org.rihla.portal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.form.Control.Choices;
import org.rihla.portal.content.form.Control.DateParts;
import org.rihla.portal.content.form.Control.Parts;
import org.rihla.portal.content.form.Control.Rows;
import org.rihla.portal.content.form.Control.Texts;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;

/** How a draft looks as a form. */
class ItemFormsTest {

  private static ItemForm form(ItemDraft draft, Language written, Language reader) {
    return ItemForms.of(
        Shipped.TYPES.get(draft.key().type()),
        draft,
        written,
        reader,
        TestOptions.in(reader),
        Shipped.VALIDATOR.violations(draft));
  }

  private static FormField field(ItemForm form, String name) {
    return form.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Stream<ContentType> types() {
    return Shipped.TYPES.ordered().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyDeclaredFieldHasAPlaceInTheForm(ContentType type) {
    ItemForm form =
        form(Items.item(type.key() + "/new").french("Nouveau").draft(), Language.FR, Language.AR);

    assertThat(form.fields()).hasSize(type.fields().size() + 4);
    assertThat(form.fields()).allSatisfy(field -> assertThat(field.label()).isNotBlank());
  }

  @Test
  void aProblemStandsAtItsControlAndInTheOutlineInTheReadersLanguage() {
    ItemDraft draft =
        Items.item("event/one")
            .field("kind", "workshop")
            .field("period", Map.of("from", "2023-02-31"))
            .field("agenda", List.of(Map.of("speaker", Map.of("fr", "X"))))
            .french("Un")
            .draft();

    ItemForm form = form(draft, Language.FR, Language.AR);

    Parts period = (Parts) field(form, "fields.period").control();
    assertThat(period.parts().get(0).problems()).hasSize(1);
    assertThat(period.parts().get(0).problems().get(0)).contains("2023-02-31");
    assertThat(period.parts().get(0).control())
        .isInstanceOfSatisfying(DateParts.class, date -> assertThat(date.day()).isEqualTo("31"));
    Rows agenda = (Rows) field(form, "fields.agenda").control();
    assertThat(agenda.rows().get(0).cells())
        .filteredOn(FormField::wrong)
        .extracting(FormField::name)
        .containsExactly("fields.agenda[0].title");
    assertThat(form.outline())
        .extracting(ItemForm.OutlineEntry::anchor)
        .contains("f-fields-nature", "f-fields-period", "f-fields-agenda");
    assertThat(form.unplaced()).isEmpty();
  }

  @Test
  void whatIsRequiredAndEmptyIsMissingAndTheRestIsWrong() {
    ItemDraft draft = Items.item("finding/one").field("nature", "rumour").french("Un").draft();

    assertThat(form(draft, Language.FR, Language.FR).outline())
        .filteredOn(entry -> !entry.missing())
        .extracting(ItemForm.OutlineEntry::anchor)
        .containsExactly("f-fields-nature");
  }

  @Test
  void textsAreRequiredInTheLanguageOfTheOriginalOnly() {
    ItemDraft draft = Items.item("news/one").french("Un").draft();

    assertThat(field(form(draft, Language.FR, Language.FR), "fr.body").required()).isTrue();
    assertThat(field(form(draft, Language.AR, Language.FR), "ar.body").required()).isFalse();
    assertThat(field(form(draft, Language.AR, Language.FR), "ar.title").required()).isTrue();
  }

  @Test
  void theLanguageThatIsNotWrittenTravelsAlongUnseen() {
    ItemDraft draft =
        Items.item("event/one")
            .field("agenda", List.of(Map.of("title", Map.of("fr", "Un", "ar", "واحد"))))
            .french("Un")
            .draft();

    Rows agenda = (Rows) field(form(draft, Language.AR, Language.FR), "fields.agenda").control();

    Texts title =
        (Texts)
            agenda.rows().get(0).cells().stream()
                .filter(cell -> cell.name().endsWith(".title"))
                .findFirst()
                .orElseThrow()
                .control();
    assertThat(title.texts())
        .extracting(Control.Text::language, Control.Text::value, Control.Text::shown)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Language.AR, "واحد", true),
            org.assertj.core.groups.Tuple.tuple(Language.FR, "Un", false));
  }

  @Test
  void conceptsAreATreeFoundByTheirNamesInBothLanguages() {
    Choices countries =
        (Choices)
            field(
                    form(
                        Items.item("finding/one")
                            .field("countries", List.of("MA-04"))
                            .french("Un")
                            .draft(),
                        Language.FR,
                        Language.AR),
                    "fields.countries")
                .control();

    assertThat(countries.options())
        .filteredOn(option -> option.key().equals("MA-04"))
        .singleElement()
        .satisfies(option -> {
          assertThat(option.depth()).isEqualTo(1);
          assertThat(option.label()).isEqualTo("الرباط-سلا-القنيطرة");
          assertThat(option.also()).contains("Rabat-Salé-Kénitra");
        });
    assertThat(countries.has("MA-04")).isTrue();
  }

  @Test
  void whatIsChosenAndNoLongerOfferedStaysChosen() {
    ItemDraft draft =
        Items.item("finding/one").field("trip", "study-trip/out-of-sight").french("Un").draft();

    Choices trip = (Choices) field(form(draft, Language.FR, Language.FR), "fields.trip").control();

    assertThat(trip.options()).extracting(Control.Option::key).contains("study-trip/out-of-sight");
  }

  @Test
  void valuesThatAreNoLongerDeclaredAreShownApart() {
    ItemDraft draft =
        Items.item("finding/one")
            .field("weather", "dry")
            .text(Language.AR, "واحد", Map.of("mood", "مرح"))
            .draft();

    assertThat(form(draft, Language.AR, Language.FR).kept())
        .extracting(ItemForm.KeptValue::key)
        .containsExactlyInAnyOrder("weather", "mood");
  }
}
