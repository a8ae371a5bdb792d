package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

class WorkflowIT extends InPortal {
  private static final Instant YESTERYEAR = Instant.parse("2020-01-01T00:00:00Z");

  @Inject private WorkingCopies copies;
  @Inject private Workflow workflow;
  @Inject private Withdrawals withdrawals;
  @Inject private DuePublications due;
  @Inject private WorkLists lists;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  private static void assertRefused(Refusal refusal, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private CopyId approved(String title) {
    CopyId id = writing.news(author, title, Visibility.PUBLIC).id();
    workflow.submit(author, id, "", false);
    workflow.approve(editor, id, "Bien");
    return id;
  }

  private List<Step> steps(CopyId id) {
    return copies.history(editor, id.item()).stream().map(HistoryEntry::step).toList();
  }

  @Test
  void whatIsIncompleteIsNotSubmitted() {
    CopyView draft = copies.begin(author, new NewItem("news", Language.FR, Visibility.PUBLIC));

    assertThatThrownBy(() -> workflow.submit(author, draft.id(), "", false))
        .isInstanceOfSatisfying(
            InvalidItemException.class,
            invalid -> assertThat(invalid.violations()).isEqualTo(draft.missing()));
    assertThat(copies.find(author, draft.id()).state()).isEqualTo(WorkState.DRAFT);
  }

  @Test
  void aDraftIsReviewedCorrectedApprovedAndPublished() throws Exception {
    CopyId id = writing.news(author, "Parcours complet", Visibility.PUBLIC).id();
    workflow.submit(author, id, "Prêt", false);
    assertThatThrownBy(() -> workflow.requestChanges(editor, id, " "))
        .isInstanceOf(RemarkRequiredException.class);
    workflow.requestChanges(editor, id, "Précisez la date");
    CopyView back = copies.find(author, id);
    writing.put(author, back, back.tree().with("fields.date", "2024-01-03"));
    workflow.submit(author, id, "", false);
    workflow.approve(editor, id, "");
    workflow.publish(editor, id, PublishOptions.all(), "");

    assertThat(Http.get("/fr/actualites/parcours-complet").statusCode()).isEqualTo(200);
    assertThat(steps(id))
        .containsExactly(
            Step.PUBLISH, Step.APPROVE, Step.SUBMIT, Step.REQUEST_CHANGES, Step.SUBMIT, Step.BEGIN);
    assertThat(Database.count("select count(*) from working_copy where id = ?", id.toString()))
        .isZero();
  }

  @Test
  void nobodyReviewsTheirOwnItem() {
    Caller writingEditor = Writers.editor();
    CopyId id = writing.news(writingEditor, "Juge et partie", Visibility.PUBLIC).id();
    workflow.submit(writingEditor, id, "", false);

    assertRefused(Refusal.OWN_REVIEW, () -> workflow.approve(writingEditor, id, ""));
    assertRefused(Refusal.OWN_REVIEW, () -> workflow.requestChanges(writingEditor, id, "Non"));

    workflow.approve(editor, id, "");
    workflow.publish(writingEditor, id, PublishOptions.all(), "");
  }

  @Test
  void nothingIsPublishedThatIsNotApprovedOrByWhomIsNoEditor() {
    CopyId id = writing.news(author, "Trop tôt", Visibility.PUBLIC).id();
    assertThatThrownBy(() -> workflow.publish(editor, id, PublishOptions.all(), ""))
        .isInstanceOf(WrongStateException.class);
    workflow.submit(author, id, "", false);
    assertThatThrownBy(() -> workflow.publish(editor, id, PublishOptions.all(), ""))
        .isInstanceOf(WrongStateException.class);
    workflow.approve(editor, id, "");
    assertRefused(
        Refusal.EDITORS_ONLY, () -> workflow.publish(author, id, PublishOptions.all(), ""));
  }

  @Test
  void whatIsReviewedIsNotChangedByItsAuthorUnlessTheyTakeItBack() {
    CopyView draft = writing.news(author, "En relecture", Visibility.PUBLIC);
    workflow.submit(author, draft.id(), "", false);
    SaveCopy save =
        SaveCopy.auto(draft.tree().editsTo(draft.tree().with("fr.title", "Autre")), draft.lock());

    assertThatThrownBy(() -> copies.save(author, draft.id(), save))
        .isInstanceOf(WrongStateException.class);
    workflow.recall(author, draft.id(), "Une faute");
    assertThat(copies.save(author, draft.id(), save).copy().tree().text("fr.title"))
        .isEqualTo("Autre");
  }

  @Test
  void somethingScheduledIsPublishedWhenItsTimeHasComeAndOnlyOnce() throws Exception {
    CopyId later = approved("Plus tard");
    CopyId now = approved("Maintenant");
    workflow.schedule(editor, later, Instant.parse("2999-01-01T00:00:00Z"), PublishOptions.all());
    workflow.schedule(editor, now, YESTERYEAR, PublishOptions.all());

    due.run();
    due.run();

    Await.until("published", () -> Http.get("/fr/actualites/maintenant").statusCode() == 200);
    assertThat(steps(now)).containsOnlyOnce(Step.PUBLISH);
    assertThat(Http.get("/fr/actualites/plus-tard").statusCode()).isEqualTo(404);

    // The clock jumps: what was far away is due at once.
    Database.change(
        "update working_copy set scheduled_at = timestamp '2020-01-01 00:00:00' where id = ?",
        later.toString());
    due.run();
    Await.until("published", () -> Http.get("/fr/actualites/plus-tard").statusCode() == 200);
  }

  @Test
  void somethingScheduledThatCanNoLongerBePublishedGoesBackToWriters() throws Exception {
    CopyId id = approved("Devenu impossible");
    workflow.schedule(editor, id, Instant.parse("2999-01-01T00:00:00Z"), PublishOptions.all());
    Database.change(
        "update working_copy set scheduled_at = timestamp '2020-01-01 00:00:00',"
            + " draft = replace(draft, '2024-01-02', 'someday') where id = ?",
        id.toString());

    due.run();

    Await.until("given back", () -> copies.find(author, id).state() == WorkState.CHANGES_REQUESTED);
    assertThat(steps(id)).startsWith(Step.FAIL);
  }

  @Test
  void aWithdrawnItemSaysWhyInBothLanguagesAndCanComeBack() throws Exception {
    CopyId id = writing.published(author, editor, "Retirée un jour", Visibility.PUBLIC);
    String path = "/fr/actualites/retiree-un-jour";
    assertThatThrownBy(() -> withdrawals.withdraw(editor, id.item(), LocalizedText.none()))
        .isInstanceOf(RemarkRequiredException.class);

    withdrawals.withdraw(
        editor, id.item(), new LocalizedText("Les chiffres étaient faux.", "كانت الأرقام خاطئة."));

    var page = Http.get(path);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("Les chiffres étaient faux.");
    var arabic = Http.get("/ar/" + Http.encode("أخبار") + "/retiree-un-jour");
    assertThat(arabic.statusCode()).isEqualTo(410);
    assertThat(arabic.body()).contains("كانت الأرقام خاطئة.");
    assertThatThrownBy(() -> withdrawals.expireAt(author, id.item(), YESTERYEAR))
        .isInstanceOf(RefusedException.class);

    withdrawals.reinstate(editor, id.item(), "");
    assertThat(Http.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void anItemWhoseTimeIsOverIsWithdrawnOnce() throws Exception {
    CopyId id = writing.published(author, editor, "Annonce périmée", Visibility.PUBLIC);
    withdrawals.expireAt(editor, id.item(), YESTERYEAR);

    due.run();
    due.run();

    Await.until("expired", () -> Http.get("/fr/actualites/annonce-perimee").statusCode() == 410);
    assertThat(steps(id)).containsOnlyOnce(Step.EXPIRE);
  }

  @Test
  void aLanguageCanBeWithheldUntilItIsReady() throws Exception {
    CopyView draft = writing.news(author, "Une langue d’abord", Visibility.PUBLIC);
    writing.put(
        author, draft, draft.tree().with("ar.title", "لغة أولا").with("ar.summary", "ملخص"));
    writing.publish(author, editor, draft.id(), new PublishOptions(Set.of(Language.FR), false));

    assertThat(Http.get("/fr/actualites/une-langue-d-abord").statusCode()).isEqualTo(200);
    assertThat(
            Database.texts(
                "select language from translation where item_id = ?", draft.id().item().toString()))
        .containsExactly("FR");
    CopyView rest = copies.find(author, draft.id());
    assertThat(rest.state()).isEqualTo(WorkState.DRAFT);
    assertThat(rest.tree().text("ar.title")).isEqualTo("لغة أولا");
  }

  @Test
  void aDiscardedDraftIsGoneWithItsVersionsButNotItsHistory() throws Exception {
    CopyId id = writing.news(author, "Jetée", Visibility.PUBLIC).id();
    assertRefused(Refusal.NOT_FOUND, () -> workflow.discard(Writers.contributor(), id, ""));

    workflow.discard(author, id, "Doublon");

    String item = id.item().toString();
    assertThat(Database.count("select count(*) from item where id = ?", item)).isZero();
    assertThat(Database.count("select count(*) from revision where item_id = ?", item)).isZero();
    assertThat(
            Database.texts("select step from item_transition where item_id = ? order by id", item))
        .containsExactly("BEGIN", "DISCARD");
  }

  @Test
  void theQueueIsOldestFirstAndSaysWhatIsMissingAndWhoseItIs() throws Exception {
    Caller korean = Writers.contributor("queue-group");
    CopyId first = writing.news(korean, "Première", Visibility.group("queue-group")).id();
    CopyId second = writing.news(korean, "Deuxième", Visibility.group("queue-group")).id();
    workflow.submit(korean, first, "", false);
    workflow.submit(korean, second, "", false);
    Database.change(
        "update working_copy set draft = replace(draft, '2024-01-02', 'someday') where id = ?",
        second.toString());

    List<QueueEntry> queue =
        lists.waiting(Writers.editor("queue-group"), Optional.of("news"), Optional.empty()).stream()
            .filter(entry -> Set.of(first, second).contains(entry.copy()))
            .toList();

    assertThat(queue).extracting(QueueEntry::copy).containsExactly(first, second);
    assertThat(queue.getFirst().missing()).isEmpty();
    assertThat(queue.getLast().missing()).hasSize(1);
    assertThat(lists.waiting(editor, Optional.empty(), Optional.empty()))
        .extracting(QueueEntry::copy)
        .doesNotContain(first, second);
    assertThat(lists.waiting(korean, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void anAuthorSeesWhereEachItemStands() {
    CopyId draft = writing.news(author, "Brouillon à moi", Visibility.PUBLIC).id();
    CopyId waiting = writing.news(author, "Soumis à moi", Visibility.PUBLIC).id();
    workflow.submit(author, waiting, "", false);
    CopyId read = writing.published(author, editor, "Publié à moi", Visibility.PUBLIC);

    assertThat(lists.mine(author))
        .extracting(MyItem::copy, MyItem::state, MyItem::published)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(draft, WorkState.DRAFT, false),
            org.assertj.core.groups.Tuple.tuple(waiting, WorkState.IN_REVIEW, false),
            org.assertj.core.groups.Tuple.tuple(read, WorkState.PUBLISHED, true));
    assertThat(lists.mine(Writers.contributor())).isEmpty();
  }
}
