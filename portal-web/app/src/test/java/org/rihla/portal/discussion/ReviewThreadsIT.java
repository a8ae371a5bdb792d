package org.rihla.portal.discussion;

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
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.PublishOptions;
import org.rihla.portal.content.workflow.Workflow;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;

class ReviewThreadsIT extends InPortal {
  @Inject private ReviewThreads threads;
  @Inject private Workflow workflow;
  @Inject private WorkingCopies copies;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  @Test
  void remarksRepliesAndMarksAreKeptWithTheItemAfterItIsPublished() {
    CopyId id = writing.news(author, "Discutée", Visibility.PUBLIC).id();
    RemarkId remark = threads.remark(editor, id, "fr.title", "Trop court");
    threads.reply(author, remark, "Allongé");
    threads.remark(editor, id, "", "Bien dans l’ensemble");
    threads.resolve(author, remark, true);

    writing.publish(author, editor, id, PublishOptions.all());

    List<ReviewThread> kept = threads.list(author, id);
    assertThat(kept).hasSize(2);
    assertThat(kept.getFirst().resolved()).isTrue();
    assertThat(kept.getFirst().first().place()).isEqualTo("fr.title");
    assertThat(kept.getFirst().replies()).extracting(Remark::text).containsExactly("Allongé");
    assertThat(kept.getLast().resolved()).isFalse();
  }

  @Test
  void nobodyElseReadsOrWritesInAThread() {
    CopyId id = writing.published(author, editor, "Discutée entre nous", Visibility.PUBLIC);
    RemarkId remark = threads.remark(editor, id, "", "Entre nous");

    for (Caller other : List.of(Caller.ANONYMOUS, Writers.contributor())) {
      assertThatThrownBy(() -> threads.list(other, id)).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> threads.remark(other, id, "", "Moi aussi"))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> threads.reply(other, remark, "Moi aussi"))
          .isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> threads.resolve(other, remark, true))
          .isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void aTranslatorTakesPartInTheThreadOfTheirTranslationOnly() {
    CopyId item = writing.published(author, editor, "Traduite et discutée", Visibility.PUBLIC);
    Caller translator = Writers.contributor();
    CopyId translation = copies.translate(translator, item.item(), Language.AR).id();
    threads.remark(editor, translation, "ar.title", "؟");

    assertThat(threads.list(translator, translation)).hasSize(1);
    assertThatThrownBy(() -> threads.list(translator, item)).isInstanceOf(RefusedException.class);
  }

  @Test
  void anEmptyOrEndlessRemarkIsRefused() {
    CopyId id = writing.news(author, "Rien à dire", Visibility.PUBLIC).id();

    assertThatThrownBy(() -> threads.remark(author, id, "", " "))
        .isInstanceOf(RemarkLengthException.class);
    assertThatThrownBy(() -> threads.remark(author, id, "", "x".repeat(10_001)))
        .isInstanceOf(RemarkLengthException.class);
  }

  @Test
  void aDiscardedItemTakesItsThreadsWithIt() throws Exception {
    CopyId id = writing.news(author, "Jetée avec ses remarques", Visibility.PUBLIC).id();
    threads.remark(author, id, "", "À refaire");

    workflow.discard(author, id, "");

    assertThat(
            Database.count(
                "select count(*) from review_remark where item_id = ?", id.item().toString()))
        .isZero();
  }
}
