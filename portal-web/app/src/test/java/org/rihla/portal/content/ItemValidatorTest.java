package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

class ItemValidatorTest {

  @Test
  void aGoodDraftHasNoViolation() {
    assertThat(violations(page())).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    ItemDraft draft =
        Items.item("news/a")
            .text(Language.FR, " ", Map.of("corps", "x"))
            .field("date", "hier")
            .field("colour", "blue")
            .field("themes", List.of("nothing"))
            .draft();

    assertThat(violations(draft))
        .extracting(violation -> violation.path() + " " + violation.code())
        .contains(
            "fields.date date-expected",
            "fields.colour unknown-field",
            "fields.themes[0] unknown-concept",
            "fields.nature required",
            "fr.title required",
            "fr.corps unknown-field",
            "fr.body required");
  }

  @Test
  void anUndeclaredTypeIsOneViolation() {
    assertThat(violations(Items.item("recipe/a").french("Soupe").draft()))
        .extracting(Violation::code)
        .containsExactly("unknown-type");
  }

  @Test
  void theOriginalMustBeThere() {
    ItemDraft page = page();
    ItemDraft draft =
        new ItemDraft(
            page.key(),
            new LocalizedText("À propos", ""),
            Language.AR,
            LocalDate.EPOCH,
            Visibility.PUBLIC,
            Map.of(),
            page.translations());

    assertThat(violations(draft))
        .extracting(Violation::code)
        .containsExactlyInAnyOrder("translation-missing", "invalid-slug");
  }

  @Test
  void aTitleHasAtMost300Characters() {
    ItemDraft draft =
        Items.item("page/a").text(Language.FR, "x".repeat(301), Map.of("body", "b")).draft();

    assertThat(violations(draft)).extracting(Violation::code).containsExactly("too-long");
  }

  @Test
  void aTranslationMayLeaveOutWhatTheOriginalMustHave() {
    ItemDraft draft =
        Items.item("page/a")
            .text(Language.FR, "Page", Map.of("body", "Texte."))
            .text(Language.AR, "صفحة", Map.of())
            .draft();

    assertThat(violations(draft)).isEmpty();
  }

  private static ItemDraft page() {
    return Items.item("page/a").text(Language.FR, "Page", Map.of("body", "Texte.")).draft();
  }

  private static List<Violation> violations(ItemDraft draft) {
    return Shipped.VALIDATOR.violations(draft);
  }
}
