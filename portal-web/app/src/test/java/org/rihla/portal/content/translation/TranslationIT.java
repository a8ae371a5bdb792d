package org.rihla.portal.content.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.TranslationState;
import org.rihla.portal.content.revision.FieldChange;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.ItemGoneException;
import org.rihla.portal.content.workflow.PublishOptions;
import org.rihla.portal.content.workflow.StaleTranslationException;
import org.rihla.portal.content.workflow.Withdrawals;
import org.rihla.portal.content.workflow.Workflow;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

class TranslationIT extends InPortal {
  @Inject private WorkingCopies copies;
  @Inject private Workflow workflow;
  @Inject private Withdrawals withdrawals;
  @Inject private TranslationDesk desk;
  @Inject private TranslationBoard board;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();
  private final Caller translator = Writers.contributor();

  private CopyView translated(CopyId item) {
    return translated(item, "عنوان");
  }

  private CopyView translated(CopyId item, String title) {
    CopyView begun = copies.translate(translator, item.item(), Language.AR);
    return writing.put(
        translator,
        begun,
        begun.tree().with("ar.title", title).with("ar.summary", "ملخص.").with("ar.body", "نص."));
  }

  private void rewrite(CopyId item, String title, boolean minor) {
    CopyView next = copies.open(author, item.item());
    writing.put(author, next, next.tree().with("fr.title", title));
    writing.publish(
        author, editor, item, new PublishOptions(java.util.Set.of(Language.values()), minor));
  }

  private TranslationState state(CopyId item) {
    return java.util.Objects.requireNonNull(desk.states(translator, item.item()).get(Language.AR));
  }

  @Test
  void aTranslationGoesFromMissingToTranslatedAndIsOutdatedByAChangeOfMeaningOnly()
      throws Exception {
    CopyId item = writing.published(author, editor, "Source à traduire", Visibility.PUBLIC);
    assertThat(state(item)).isEqualTo(TranslationState.MISSING);
    CopyView translation = translated(item, "عنوان فريد");
    assertThat(state(item)).isEqualTo(TranslationState.IN_TRANSLATION);
    writing.publish(translator, editor, translation.id(), PublishOptions.all());
    assertThat(state(item)).isEqualTo(TranslationState.TRANSLATED);

    rewrite(item, "Source à traduire !", true);
    assertThat(state(item)).isEqualTo(TranslationState.TRANSLATED);
    rewrite(item, "Une autre source", false);
    assertThat(state(item)).isEqualTo(TranslationState.OUTDATED);

    String page = Http.get("/ar/" + Http.encode("أخبار") + "/" + Http.encode("عنوان-فريد")).body();
    assertThat(page).contains("/fr/actualites/source-a-traduire");
    assertThat(page).contains("class=\"notice\"");
  }

  @Test
  void aDraftOfTheSourceOutdatesNothing() {
    CopyId item = writing.published(author, editor, "Source en chantier", Visibility.PUBLIC);
    writing.publish(translator, editor, translated(item).id(), PublishOptions.all());

    CopyView next = copies.open(author, item.item());
    writing.put(author, next, next.tree().with("fr.title", "Tout autre chose"));

    assertThat(state(item)).isEqualTo(TranslationState.TRANSLATED);
  }

  @Test
  void aTranslatorSeesWhatChangedSinceTheirVersionAndSaysThatTheyFollowed() {
    CopyId item = writing.published(author, editor, "Avant le changement", Visibility.PUBLIC);
    writing.publish(translator, editor, translated(item).id(), PublishOptions.all());
    rewrite(item, "Après le changement", false);

    CopyView again = copies.translate(translator, item.item(), Language.AR);
    assertThat(desk.sourceChanges(translator, again.id()).changes())
        .extracting(FieldChange::path)
        .containsExactly("fr.title");
    assertThatThrownBy(() -> workflow.submit(translator, again.id(), "", false))
        .isInstanceOf(StaleTranslationException.class);
    assertThat(copies.find(translator, again.id()).tree()).isEqualTo(again.tree());

    desk.followed(translator, again.id());
    assertThat(desk.sourceChanges(translator, again.id()).changes()).isEmpty();
    writing.publish(translator, editor, again.id(), PublishOptions.all());
    assertThat(state(item)).isEqualTo(TranslationState.TRANSLATED);
  }

  @Test
  void aTranslationOfAWithdrawnItemIsToldSoAndKept() {
    CopyId item = writing.published(author, editor, "Bientôt retirée", Visibility.PUBLIC);
    CopyView translation = translated(item);
    withdrawals.withdraw(editor, item.item(), new LocalizedText("Erreur.", "خطأ."));

    assertThatThrownBy(() -> workflow.submit(translator, translation.id(), "", false))
        .isInstanceOf(ItemGoneException.class);
    assertThat(copies.find(translator, translation.id()).tree()).isEqualTo(translation.tree());
  }

  @Test
  void aTranslatorDoesNotSeeWhatTheAuthorStillWrites() {
    CopyId item = writing.published(author, editor, "Vue par tous", Visibility.PUBLIC);
    CopyView next = copies.open(author, item.item());
    writing.put(author, next, next.tree().with("fr.title", "Secret"));

    assertThatThrownBy(() -> copies.find(translator, item)).isInstanceOf(RefusedException.class);
    assertThat(desk.source(translator, item.item()).text("fr.title")).isEqualTo("Vue par tous");
    assertThat(translated(item).tree().values().toString()).doesNotContain("Secret");
  }

  @Test
  void theBoardCountsWhatIsMissingAndLeavesClosedGroupsOut() {
    Caller member = Writers.contributor("board-group");
    Caller groupEditor = Writers.editor("board-group");
    CopyId open = writing.published(author, editor, "Au tableau", Visibility.PUBLIC);
    CopyId closed =
        writing.published(member, groupEditor, "Pas au tableau", Visibility.group("board-group"));
    BoardQuery news = new BoardQuery(Language.AR, Optional.of("news"), Optional.empty(), 1);

    Board outside = board.board(translator, news);
    Board inside = board.board(member, news);

    assertThat(outside.items()).extracting(Board.Entry::id).contains(open.item());
    assertThat(outside.items()).extracting(Board.Entry::id).doesNotContain(closed.item());
    assertThat(inside.items()).extracting(Board.Entry::id).contains(open.item(), closed.item());
    assertThat(inside.total()).isGreaterThan(outside.total());
    assertThat(missingNews(inside)).isGreaterThan(missingNews(outside));
  }

  private static long missingNews(Board board) {
    return java.util.Objects.requireNonNull(board.types().get("news")).missing();
  }
}
