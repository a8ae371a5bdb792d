package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;

class ConflictsIT extends InPortal {
  private static final int CLIENTS = 50;
  private static final List<String> PLACES =
      List.of("fr.title", "fr.summary", "fr.body", "ar.title", "ar.summary", "ar.body");

  @Inject private WorkingCopies copies;
  @Inject private Workflow workflow;
  @Inject private ContentService content;
  @Inject private Writing writing;
  @jakarta.annotation.Resource private ManagedExecutorService executor;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  @Test
  void whatTwoWritersWriteInDifferentFieldsIsMerged() {
    CopyView seen = writing.news(author, "À deux", Visibility.PUBLIC);
    copies.save(editor, seen.id(), edit(seen, "fr.summary", "Leur résumé."));

    SaveOutcome mine = copies.save(author, seen.id(), edit(seen, "fr.title", "Mon titre"));

    assertThat(mine).isInstanceOf(SaveOutcome.Merged.class);
    assertThat(mine.copy().tree().text("fr.summary")).isEqualTo("Leur résumé.");
    assertThat(mine.copy().tree().text("fr.title")).isEqualTo("Mon titre");
  }

  @Test
  void whatTwoWritersWriteInOneFieldIsShownToTheSecondBesideTheOther() {
    CopyView seen = writing.news(author, "À deux dans un champ", Visibility.PUBLIC);
    copies.save(editor, seen.id(), edit(seen, "fr.title", "Leur titre"));

    SaveOutcome mine = copies.save(author, seen.id(), edit(seen, "fr.title", "Mon titre"));

    Conflict conflict = new Conflict("fr.title", "À deux dans un champ", "Leur titre", "Mon titre");
    assertThat(mine).isEqualTo(new SaveOutcome.Overlapping(mine.copy(), List.of(conflict)));
    assertThat(mine.copy().tree().text("fr.title")).isEqualTo("Leur titre");

    FieldEdit kept = new FieldEdit("fr.title", conflict.theirs(), conflict.mine());
    copies.save(author, seen.id(), SaveCopy.auto(List.of(kept), mine.copy().lock()));
    assertThat(copies.find(author, seen.id()).tree().text("fr.title")).isEqualTo("Mon titre");
  }

  @Test
  void ofFiftyWhoSaveAtOnceEachEditIsKeptOrOfferedAsConflict() throws Exception {
    CopyView seen = writing.news(author, "Cinquante à la fois", Visibility.PUBLIC);
    Random random = new Random(20260102);
    List<Callable<SaveOutcome>> savers = new ArrayList<>();
    List<FieldEdit> edits = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      FieldEdit edit =
          new FieldEdit(place, seen.tree().get(place).orElse(null), "Client " + client);
      edits.add(edit);
      savers.add(() -> copies.save(editor, seen.id(), SaveCopy.auto(List.of(edit), seen.lock())));
    }

    List<Future<SaveOutcome>> outcomes = new ArrayList<>();
    savers.forEach(saver -> outcomes.add(executor.submit(saver)));

    List<FieldEdit> saved = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      FieldEdit edit = edits.get(client);
      switch (outcomes.get(client).get()) {
        case SaveOutcome.Saved ignored -> saved.add(edit);
        case SaveOutcome.Merged ignored -> saved.add(edit);
        case SaveOutcome.Overlapping overlapping ->
            assertThat(overlapping.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).isEqualTo(edit.value()));
      }
    }
    // Everybody began with the same: in each field that anybody wrote in, one edit stands.
    DraftTree after = copies.find(author, seen.id()).tree();
    assertThat(saved)
        .hasSize((int) edits.stream().map(FieldEdit::path).distinct().count())
        .allSatisfy(edit -> assertThat(after.get(edit.path())).contains(edit.value()));
  }

  @Test
  void whatAnImportPublishedMeanwhileIsMergedOrAskedAbout() {
    News news = News.of("imported-meanwhile", "Importée");
    var id = content.save(SaveItem.edit(news.draft(), "folder")).id();
    CopyView draft = copies.open(editor, id);
    writing.put(editor, draft, draft.tree().with("fr.title", "Réécrite"));

    content.save(SaveItem.edit(with(news.draft(), "Réimportée", "Nouveau résumé."), "folder"));

    CopyView now = copies.open(editor, id);
    assertThat(now.overlaps())
        .containsExactly(new Conflict("fr.title", "Importée", "Réimportée", "Réécrite"));
    workflow.submit(editor, now.id(), "", false);
    workflow.approve(Writers.editor(), now.id(), "");
    assertThatThrownBy(() -> workflow.publish(editor, now.id(), PublishOptions.all(), ""))
        .isInstanceOf(DraftOverlapsException.class);

    workflow.recall(editor, now.id(), "");
    CopyView settled = copies.settle(editor, now.id(), List.of());
    assertThat(settled.tree().text("fr.title")).isEqualTo("Réécrite");
    assertThat(settled.tree().text("fr.summary")).isEqualTo("Nouveau résumé.");
    assertThat(copies.open(editor, id).overlaps()).isEmpty();
  }

  private static ItemDraft with(ItemDraft draft, String title, String summary) {
    var texts = new java.util.EnumMap<Language, TranslationDraft>(Language.class);
    texts.putAll(draft.translations());
    texts.put(
        Language.FR,
        new TranslationDraft(
            title,
            summary,
            java.util.Objects.requireNonNull(draft.translations().get(Language.FR)).fields()));
    return new ItemDraft(
        draft.key(),
        draft.slug(),
        draft.original(),
        draft.publishedOn(),
        draft.visibility(),
        draft.fields(),
        texts);
  }

  private static SaveCopy edit(CopyView seen, String path, String value) {
    return SaveCopy.auto(seen.tree().editsTo(seen.tree().with(path, value)), seen.lock());
  }
}
