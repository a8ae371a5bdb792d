package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.RevisionKind;
import org.rihla.portal.content.revision.FieldChange;
import org.rihla.portal.content.revision.RevisionSummary;
import org.rihla.portal.content.revision.Revisions;
import org.rihla.portal.language.LocalizedText;

class VersionsIT extends InPortal {
  @Inject private WorkingCopies copies;
  @Inject private Revisions revisions;
  @Inject private Templates templates;
  @Inject private BulkChanges bulk;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  @Test
  void versionsAreListedComparedAndRestoredAndNoneIsLost() {
    CopyId id = writing.published(author, editor, "Première version", Visibility.PUBLIC);
    CopyView next = copies.open(author, id.item());
    writing.put(author, next, next.tree().with("fr.title", "Deuxième version"));

    List<RevisionSummary> list = revisions.list(author, id.item());
    assertThat(list)
        .extracting(RevisionSummary::kind)
        .containsExactly(
            RevisionKind.DRAFT, RevisionKind.PUBLISHED, RevisionKind.SUBMITTED, RevisionKind.DRAFT);
    assertThat(list.getFirst().author()).isEqualTo(author.name());
    assertThat(list.get(1).author()).isEqualTo(editor.name());
    assertThat(revisions.compare(author, list.get(1).id(), list.getFirst().id()).changes())
        .extracting(FieldChange::path)
        .containsExactly("fr.title");

    CopyView restored = revisions.restore(author, list.getLast().id());

    assertThat(restored.tree().text("fr.title")).isEqualTo("Première version");
    assertThat(revisions.list(author, id.item())).hasSize(list.size() + 1);
  }

  @Test
  void versionsAreForThoseWhoMaySeeDraftsOnly() {
    CopyId id = writing.published(author, editor, "Versions gardées", Visibility.PUBLIC);
    RevisionSummary version = revisions.list(author, id.item()).getFirst();

    for (Caller other : List.of(Caller.ANONYMOUS, Writers.contributor())) {
      assertThatThrownBy(() -> revisions.list(other, id.item()))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> revisions.read(other, version.id()))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> revisions.compare(other, version.id(), version.id()))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> revisions.restore(other, version.id()))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void aTemplateTakesTheTextsAndNotTheAddresses() {
    CopyId id = writing.published(author, editor, "Modèle", Visibility.PUBLIC);
    Caller other = Writers.contributor();

    CopyView copy = templates.copy(other, id.item());

    assertThat(copy.tree().text("fr.body")).isEqualTo("Texte.");
    assertThat(copy.tree().values()).doesNotContainKeys("slug.fr", "slug.ar", "published");
    assertThat(copy.author()).isEqualTo(other.account());
    CopyId closed =
        writing.published(
            Writers.contributor("tmpl"), Writers.editor("tmpl"), "Fermé", Visibility.group("tmpl"));
    assertThatThrownBy(() -> templates.copy(other, closed.item()))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void manyItemsAreChangedAndWhatCannotBeIsReported() {
    CopyId one = writing.published(author, editor, "En lot un", Visibility.PUBLIC);
    CopyId draft = writing.news(author, "En lot deux", Visibility.PUBLIC).id();
    Caller administrator = Writers.administrator();
    List<org.rihla.portal.content.ItemId> items = List.of(one.item(), draft.item());
    BulkChange withdraw = new BulkChange.Withdraw(new LocalizedText("Lot.", "دفعة."));

    assertThatThrownBy(() -> bulk.apply(author, items, withdraw))
        .isInstanceOf(RefusedException.class);
    BulkReport report = bulk.apply(administrator, items, withdraw);

    assertThat(report.done()).containsExactly(one.item());
    assertThat(report.failed()).containsOnlyKeys(draft.item());
    Caller heir = Writers.contributor();
    BulkChange handOver = new BulkChange.HandOver(heir.id().orElseThrow(), heir.name());
    assertThat(bulk.apply(editor, items, handOver).done()).isEmpty();
    bulk.apply(administrator, items, handOver);
    assertThat(copies.find(heir, draft).tree().text("fr.title")).isEqualTo("En lot deux");
  }

  @Test
  void aRehearsalSaysWhatWouldComeOfAChangeAndLeavesNothingBehind() throws Exception {
    CopyId one = writing.published(author, editor, "Répétition un", Visibility.PUBLIC);
    CopyId draft = writing.news(author, "Répétition deux", Visibility.PUBLIC).id();
    List<org.rihla.portal.content.ItemId> items = List.of(one.item(), draft.item());
    String id = one.item().toString();
    long steps = Database.count("select count(*) from item_transition where item_id = ?", id);

    BulkReport said = bulk.preview(editor, items, new BulkChange.Archive(""));

    assertThat(said.done()).containsExactly(one.item());
    assertThat(said.failed()).containsOnlyKeys(draft.item());
    assertThat(Database.texts("select status from item where id = ?", id))
        .containsExactly("PUBLISHED");
    assertThat(Database.count("select count(*) from item_transition where item_id = ?", id))
        .isEqualTo(steps);
    BulkReport made = bulk.apply(editor, items, new BulkChange.Archive(""));
    assertThat(made.done()).isEqualTo(said.done());
    assertThat(made.failed().keySet()).isEqualTo(said.failed().keySet());
    assertThat(
            Database.count(
                "select count(*) from audit_event where kind = 'BULK_CHANGE' and account_id = ?",
                editor.id().orElseThrow().toString()))
        .isOne();
  }

  @Test
  void aConceptIsReplacedInWhatReadersSee() {
    CopyId id = writing.published(author, editor, "Concept remplacé", Visibility.PUBLIC);

    bulk.apply(
        Writers.administrator(),
        List.of(id.item()),
        new BulkChange.ReplaceConcept("themes", "skills-anticipation", "youth-employment"));

    assertThat(copies.open(author, id.item()).tree().get("fields.themes"))
        .contains(List.of("youth-employment"));
  }
}
