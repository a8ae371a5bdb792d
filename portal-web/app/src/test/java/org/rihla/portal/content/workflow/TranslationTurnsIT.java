package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.discussion.ReviewThreads;
import org.rihla.portal.language.Language;

class TranslationTurnsIT extends InPortal {
  @Inject private WorkingCopies copies;
  @Inject private TranslationTurns turns;
  @Inject private ReviewThreads threads;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();
  private final Caller first = Writers.contributor();
  private final Caller second = Writers.contributor();

  private CopyId translated(String title) {
    CopyId item = writing.published(author, editor, title, Visibility.PUBLIC);
    return copies.translate(first, item.item(), Language.AR).id();
  }

  @Test
  void aSecondTranslatorLearnsWhoIsAtItAndCanAsk() {
    CopyId id = translated("Traduite à deux");

    Turn turn = turns.other(second, id).orElseThrow();
    assertThat(turn.name()).isEqualTo(first.name());
    assertThat(turn.free()).isFalse();
    assertThat(turns.other(first, id)).isEmpty();
    threads.ask(second, id, "Puis-je aider ?");

    assertThat(threads.list(first, id))
        .singleElement()
        .satisfies(thread -> assertThat(thread.first().text()).isEqualTo("Puis-je aider ?"));
    assertThatThrownBy(() -> threads.list(second, id)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> turns.takeOver(second, id)).isInstanceOf(RefusedException.class);
  }

  @Test
  void anEditorTakesATranslationOverAndItsTextStays() {
    CopyId id = translated("Reprise par la rédaction");
    CopyView begun = copies.find(first, id);
    writing.put(first, begun, begun.tree().with("ar.title", "عنوان"));

    assertThat(turns.other(editor, id).orElseThrow().free()).isTrue();
    turns.takeOver(editor, id);

    CopyView taken = copies.find(editor, id);
    assertThat(taken.author()).isEqualTo(editor.account());
    assertThat(taken.tree().text("ar.title")).isEqualTo("عنوان");
    assertThat(turns.other(first, id).orElseThrow().name()).isEqualTo(editor.name());
    assertThatThrownBy(() -> copies.find(first, id)).isInstanceOf(RefusedException.class);
  }

  @Test
  void whatNobodyHasTouchedForTwoWeeksIsFreeForOthers() throws Exception {
    CopyId id = translated("Laissée de côté");
    Database.change(
        "update working_copy set updated_at = timestamp '2020-01-01 00:00:00' where id = ?",
        id.toString());

    assertThat(turns.other(second, id).orElseThrow().free()).isTrue();
    turns.takeOver(second, id);
    assertThat(copies.find(second, id).author()).isEqualTo(second.account());
  }

  @Test
  void nothingIsToldOfItemsThatOneMayNotRead() {
    Caller member = Writers.contributor("turns-group");
    CopyId item =
        writing.published(
            member,
            Writers.editor("turns-group"),
            "Fermée et traduite",
            Visibility.group("turns-group"));
    CopyId id = copies.translate(member, item.item(), Language.AR).id();

    assertThat(turns.other(second, id)).isEmpty();
    assertThatThrownBy(() -> threads.ask(second, id, "?")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> turns.takeOver(second, id)).isInstanceOf(RefusedException.class);
  }
}
