package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;

class MergeTest {
  private static final DraftTree BASE =
      new DraftTree(Map.of("fr.title", "Titre", "fields.themes", List.of("a")));

  @Test
  void whatDoesNotOverlapIsMerged() {
    DraftTree theirs = BASE.with("fields.themes", List.of("a", "b"));

    Merge merge = Merge.of(theirs, BASE.editsTo(BASE.with("fr.title", "Un titre")));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.result()).isEqualTo(theirs.with("fr.title", "Un titre"));
  }

  @Test
  void whatOverlapsStaysAndIsTold() {
    DraftTree theirs = BASE.with("fr.title", "Leur titre");

    Merge merge = Merge.of(theirs, BASE.editsTo(BASE.with("fr.title", "Mon titre")));

    assertThat(merge.result()).isEqualTo(theirs);
    assertThat(merge.conflicts())
        .containsExactly(new Conflict("fr.title", "Titre", "Leur titre", "Mon titre"));
  }

  @Test
  void theSameChangeTwiceIsNoConflict() {
    DraftTree theirs = BASE.with("fr.title", "Nouveau");

    Merge merge = Merge.of(theirs, BASE.editsTo(theirs));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.result()).isEqualTo(theirs);
  }

  @Test
  void aValueTakenAwayByOneAndChangedByAnotherIsAConflict() {
    DraftTree theirs = BASE.with("fr.title", null);

    Merge merge = Merge.of(theirs, BASE.editsTo(BASE.with("fr.title", "Mon titre")));

    assertThat(merge.conflicts())
        .containsExactly(new Conflict("fr.title", "Titre", null, "Mon titre"));
  }

  @Test
  void keepingMineIsAnEditOfTheirs() {
    DraftTree theirs = BASE.with("fr.title", "Leur titre");

    Merge merge = Merge.of(theirs, List.of(new FieldEdit("fr.title", "Leur titre", "Mon titre")));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.result().text("fr.title")).isEqualTo("Mon titre");
  }
}
