package org.rihla.portal.content.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.TestContent;
import org.rihla.portal.content.form.SubmittedForm;
import org.rihla.portal.content.workflow.Conflict;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.NewItem;
import org.rihla.portal.content.workflow.SaveOutcome;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;

/** What becomes of what is typed into a form, alone and beside others. */
class DraftSavesIT extends InPortal {
  private static final String TITLE = "fr.title";
  private static final String SUMMARY = "fr.summary";

  @Inject private WorkingCopies copies;
  @Inject private DraftSaves saves;
  @Inject private DraftForms forms;

  private final Caller author = caller("Auteure", Role.CONTRIBUTOR);
  private final Caller editor = caller("Rédacteur", Role.EDITOR);

  private static Caller caller(String name, Role role) {
    return new Caller(AccountId.create(), name, Set.of(role), Set.of(), Set.of());
  }

  private CopyView begin() {
    return copies.begin(author, new NewItem(TestContent.TYPE, Language.FR, Visibility.PUBLIC));
  }

  private static SubmittedForm form(String... namesAndValues) {
    Map<String, List<String>> values = new java.util.LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new SubmittedForm(values);
  }

  private static TypedFields typed(long lock, SubmittedForm values, SubmittedForm before) {
    return new TypedFields(lock, values, before, Map.of(), false);
  }

  @Test
  void aTypeOfWhichNoJavaKnowsIsWrittenLikeAnyOther() {
    CopyView copy = begin();

    SaveOutcome outcome =
        saves.save(
            author,
            copy.id(),
            typed(
                copy.lock(),
                form(
                    TITLE,
                    "Une journée",
                    "fr.entry",
                    "## Matin\n\n- un\n- deux",
                    "fields.written.year",
                    "2026",
                    "fields.written.month",
                    "3",
                    "fields.written.day",
                    "",
                    "fields.weather",
                    "rain"),
                form()));

    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    CopyView saved = outcome.copy();
    assertThat(saved.tree().text("fields.written")).isEqualTo("2026-03");
    assertThat(saved.tree().text("fr.entry")).startsWith("## Matin");
    assertThat(saved.missing()).isEmpty();
    assertThat(forms.form(author, saved, Language.FR, Language.AR, false).outline()).isEmpty();
  }

  @Test
  void twoPeopleInDifferentFieldsBothKeepWhatTheyTyped() {
    CopyView copy = begin();
    saves.save(author, copy.id(), typed(copy.lock(), form(TITLE, "Titre"), form(TITLE, "")));

    SaveOutcome outcome =
        saves.save(
            editor, copy.id(), typed(copy.lock(), form(SUMMARY, "Résumé"), form(SUMMARY, "")));

    assertThat(outcome).isInstanceOf(SaveOutcome.Merged.class);
    assertThat(outcome.copy().tree().text(TITLE)).isEqualTo("Titre");
    assertThat(outcome.copy().tree().text(SUMMARY)).isEqualTo("Résumé");
  }

  @Test
  void theSecondInAFieldSeesTheOtherAndMayKeepTheirOwn() {
    CopyView copy = begin();
    saves.save(author, copy.id(), typed(copy.lock(), form(TITLE, "Un"), form(TITLE, "")));

    SaveOutcome refused =
        saves.save(editor, copy.id(), typed(copy.lock(), form(TITLE, "Deux"), form(TITLE, "")));

    assertThat(refused)
        .isInstanceOfSatisfying(
            SaveOutcome.Overlapping.class,
            overlapping ->
                assertThat(overlapping.conflicts())
                    .extracting(Conflict::path, Conflict::theirs, Conflict::mine)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(TITLE, "Un", "Deux")));
    SaveOutcome kept =
        saves.save(
            editor,
            copy.id(),
            new TypedFields(
                copy.lock(),
                form(TITLE, "Deux"),
                form(TITLE, ""),
                Map.of(TITLE, ValueMark.of("Un")),
                false));
    assertThat(kept.copy().tree().text(TITLE)).isEqualTo("Deux");
  }

  @Test
  void whoKeepsTheirOwnOverwritesOnlyWhatTheyHaveSeen() {
    CopyView copy = begin();
    ValueMark seen = ValueMark.of("Un");
    saves.save(author, copy.id(), typed(copy.lock(), form(TITLE, "Un"), form(TITLE, "")));
    saves.save(author, copy.id(), typed(-1, form(TITLE, "Trois"), form(TITLE, "Un")));

    SaveOutcome again =
        saves.save(
            editor,
            copy.id(),
            new TypedFields(
                copy.lock(), form(TITLE, "Deux"), form(TITLE, ""), Map.of(TITLE, seen), false));

    assertThat(again).isInstanceOf(SaveOutcome.Overlapping.class);
    assertThat(again.copy().tree().text(TITLE)).isEqualTo("Trois");
  }

  @Test
  void whatWasKeptOnADeviceIsTakenAgainstWhatItBeganWith() {
    CopyView copy = begin();
    saves.save(author, copy.id(), typed(copy.lock(), form(TITLE, "Un"), form(TITLE, "")));

    SaveOutcome outcome =
        saves.save(author, copy.id(), typed(-1, form(TITLE, "Un bis"), form(TITLE, "Un")));

    assertThat(outcome.copy().tree().text(TITLE)).isEqualTo("Un bis");
  }

  @Test
  void nobodyElseMayWriteInADraftOrLearnOfIt() {
    CopyView copy = begin();
    Caller stranger = caller("Inconnu", Role.CONTRIBUTOR);

    assertThatThrownBy(
            () -> saves.save(stranger, copy.id(), typed(0, form(TITLE, "x"), form(TITLE, ""))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().status()).isEqualTo(404));
  }

  @Test
  void anAddressThatIsNoneIsOfNoWorkingCopy() {
    for (String address : List.of("", "x", "../etc", "0190c0de-0000-7000-8000-000000000000:xx")) {
      assertThatThrownBy(() -> CopyAddress.read(address)).isInstanceOf(RefusedException.class);
    }
  }
}
