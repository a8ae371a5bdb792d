package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;

class DraftTreeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
  private static final ItemDraft DRAFT =
      Items.item("news/visit")
          .field("themes", List.of("skills"))
          .text(Language.FR, "Visite", Map.of("body", "Texte."))
          .text(Language.AR, "زيارة", Map.of("body", "نص."))
          .draft();

  @Test
  void aDraftKeepsEverythingThroughTreeAndSnapshot() {
    DraftTree tree = DraftTree.of(DRAFT);

    assertThat(DraftTree.ofSnapshot(tree.snapshot())).isEqualTo(tree);
    assertThat(tree.draft(DRAFT.key(), TODAY)).isEqualTo(DRAFT);
  }

  @Test
  void anIncompleteDraftIsKeptAsItIs() {
    DraftTree tree = new DraftTree(Map.of("ar.title", "زيارة", "fields.date", "someday"));

    assertThat(DraftTree.ofSnapshot(tree.snapshot())).isEqualTo(tree);
    assertThat(tree.draft(DRAFT.key(), TODAY).publishedOn()).isEqualTo(TODAY);
  }

  @Test
  void aDraftWithoutVisibilityIsNotOpenToEverybody() {
    assertThat(new DraftTree(Map.of()).visibility().token()).isEqualTo("group:unknown");
  }

  @Test
  void editsSayWhatEachFieldWasAndIs() {
    DraftTree tree = DraftTree.of(DRAFT);
    DraftTree other = tree.with("fr.title", "Visites").with("fields.themes", null);

    assertThat(tree.editsTo(other))
        .containsExactly(
            new FieldEdit("fields.themes", List.of("skills"), null),
            new FieldEdit("fr.title", "Visite", "Visites"));
  }

  @Test
  void nothingAndAnEmptyTextAreTheSame() {
    assertThat(DraftTree.same(null, " ")).isTrue();
    assertThat(DraftTree.same(List.of(), null)).isTrue();
    assertThat(DraftTree.same("a", null)).isFalse();
  }
}
