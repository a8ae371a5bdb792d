package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Search;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;

class WritingIT extends InPortal {
  @Inject private WorkingCopies copies;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  private CopyView begin() {
    return copies.begin(author, new NewItem("news", Language.FR, Visibility.PUBLIC));
  }

  @Test
  void anIncompleteDraftIsSavedAndSaysWhatIsMissing() throws Exception {
    CopyView begun = begin();
    DraftTree typed = begun.tree().with("fr.title", "Brouillon").with("fields.date", "someday");

    SaveOutcome outcome =
        copies.save(author, begun.id(), SaveCopy.auto(begun.tree().editsTo(typed), begun.lock()));

    assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(outcome.copy().missing()).extracting(Violation::path).contains("fields.date");
    assertThat(copies.find(author, begun.id()).tree()).isEqualTo(typed);
    assertThat(
            Database.count(
                "select count(*) from revision where item_id = ?", begun.id().item().toString()))
        .isZero();
  }

  @Test
  void aNewItemGetsKeyAndAddressesFromItsTitleAndAnotherOneDoesNotTakeThem() throws Exception {
    CopyId first = writing.published(author, editor, "Visite à l’école", Visibility.PUBLIC);
    CopyId second = writing.published(author, editor, "Visite à l’école", Visibility.PUBLIC);

    assertThat(names(first)).containsExactly("visite-a-l-ecole", "visite-a-l-ecole");
    assertThat(names(second)).containsExactly("visite-a-l-ecole-2", "visite-a-l-ecole-2");
    assertThat(Http.get("/fr/actualites/visite-a-l-ecole-2").statusCode()).isEqualTo(200);
  }

  @Test
  void anItemThatIsOnlyInArabicHasAKeyInLatinLettersAndAnArabicAddress() throws Exception {
    CopyView begun = copies.begin(author, new NewItem("news", Language.AR, Visibility.PUBLIC));
    DraftTree typed =
        begun
            .tree()
            .with("ar.title", "زيارة مدرسة مهنية")
            .with("ar.summary", "ملخص.")
            .with("ar.body", "نص.")
            .with("fields.date", "2024-01-02")
            .with("fields.nature", "illustration")
            .with("fields.themes", List.of("skills-anticipation"));
    writing.publish(author, editor, writing.put(author, begun, typed).id(), PublishOptions.all());

    String id = begun.id().item().toString();
    assertThat(Database.texts("select slug_ar from item where id = ?", id))
        .containsExactly("زيارة-مدرسة-مهنية");
    assertThat(Database.texts("select item_key from item where id = ?", id).getFirst())
        .matches("[a-z0-9]+(-[a-z0-9]+)*")
        .isNotEqualTo(id);
  }

  private static List<String> names(CopyId copy) throws Exception {
    String id = copy.item().toString();
    return List.of(
        Database.texts("select item_key from item where id = ?", id).getFirst(),
        Database.texts("select slug_fr from item where id = ?", id).getFirst());
  }

  @Test
  void readersSeeThePublishedVersionWhileTheNextIsWritten() throws Exception {
    CopyId id = writing.published(author, editor, "Brachiosaurus paisible", Visibility.PUBLIC);
    String path = "/fr/actualites/brachiosaurus-paisible";
    CopyView next = copies.open(author, id.item());
    writing.put(author, next, next.tree().with("fr.title", "Diplodocus nerveux"));

    assertThat(Http.get(path).body()).contains("Brachiosaurus").doesNotContain("Diplodocus");
    Await.until("found", () -> Search.finds("brachiosaurus", path));
    assertThat(Search.finds("diplodocus", path)).isFalse();

    writing.publish(author, editor, id, PublishOptions.all());

    assertThat(Http.get(path).body()).contains("Diplodocus").doesNotContain("Brachiosaurus");
  }

  @Test
  void aDraftLeavesNoTraceForOthers() throws Exception {
    CopyView draft = writing.news(author, "Secretosaurus caché", Visibility.PUBLIC);
    Caller stranger = Writers.contributor();

    assertThat(Http.get("/fr/actualites/secretosaurus-cache").statusCode()).isEqualTo(404);
    assertThat(Http.get("/sitemap.xml").body()).doesNotContain("secretosaurus");
    assertThat(Http.get("/fr/actualites").body()).doesNotContain("Secretosaurus");
    for (Caller other : List.of(stranger, Caller.ANONYMOUS)) {
      assertThatThrownBy(() -> copies.find(other, draft.id())).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> copies.open(other, draft.id().item()))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void anEditorOutsideAClosedGroupDoesNotLearnOfItsDrafts() {
    Caller member = Writers.contributor("korea");
    CopyView draft = writing.news(member, "Entre nous", Visibility.group("korea"));

    assertThatThrownBy(() -> copies.find(editor, draft.id()))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_FOUND));
    assertThat(copies.find(Writers.editor("korea"), draft.id()).tree()).isEqualTo(draft.tree());
  }

  @Test
  void nobodyOpensAnItemToAGroupThatTheyAreNotIn() {
    CopyView draft = begin();
    FieldEdit edit = new FieldEdit("visibility", "public", "group:korea");

    assertThatThrownBy(
            () -> copies.save(author, draft.id(), SaveCopy.auto(List.of(edit), draft.lock())))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void noPlaceCanBeInvented() {
    CopyView draft = begin();
    for (String path : List.of("owner", "fields.unknown", "fr.unknown", "de.title", "status")) {
      FieldEdit edit = new FieldEdit(path, null, "x");
      assertThatThrownBy(
              () -> copies.save(author, draft.id(), SaveCopy.auto(List.of(edit), draft.lock())))
          .as(path)
          .isInstanceOf(UnknownPlaceException.class);
    }
  }

  @Test
  void aPasteOfFiveMegabytesIsRefusedAndNothingIsLost() {
    CopyView draft = writing.news(author, "Avant le collage", Visibility.PUBLIC);
    FieldEdit paste = new FieldEdit("fr.body", "Texte.", "x".repeat(5_000_000));

    assertThatThrownBy(
            () -> copies.save(author, draft.id(), SaveCopy.auto(List.of(paste), draft.lock())))
        .isInstanceOf(DraftTooLargeException.class);
    assertThat(copies.find(author, draft.id()).tree()).isEqualTo(draft.tree());
  }

  @Test
  void whatATypeNoLongerDeclaresIsKeptAndSaidToBeSo() throws Exception {
    CopyView draft = writing.news(author, "Type changé", Visibility.PUBLIC);
    Database.change(
        "update working_copy set draft = replace(draft, '\"nature\":\"illustration\"',"
            + " '\"nature\":\"illustration\",\"former\":\"kept\"') where id = ?",
        draft.id().toString());
    CopyView changed = copies.find(author, draft.id());
    assertThat(changed.undeclared()).containsExactly("fields.former");
    assertThat(changed.missing()).isEmpty();

    CopyView saved = writing.put(author, changed, changed.tree().with("fr.title", "Autre titre"));
    assertThat(saved.tree().text("fields.former")).isEqualTo("kept");

    writing.publish(author, editor, draft.id(), PublishOptions.all());
    assertThat(copies.open(author, draft.id().item()).tree().text("fields.former"))
        .isEqualTo("kept");
  }
}
