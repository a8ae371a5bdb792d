package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.search.IndexChange.Put;
import org.rihla.search.IndexChange.Remove;

/** Changes: visible at once, idempotent, durable after commit. */
abstract class ChangesContract extends SearchIndexContract.ContractPart {

  ChangesContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexChange version(String id, long version, String title) {
    return new Put(
        IndexedItem.builder(id, version, "news")
            .text("fr", new IndexedText(title, "", ""))
            .access("public")
            .build());
  }

  @Test
  void anEmptyIndexAnswersEverything() {
    assertThat(index().size()).isZero();
    assertThat(index().versions()).isEmpty();
    assertThat(search("formation").total()).isZero();
    SearchResults listing =
        index().search(request("").facets("theme").filter("theme", "any").build());
    assertThat(listing.facets())
        .containsExactly(new Facet("theme", List.of(new FacetValue("any", 0, true))));
  }

  @Test
  void anItemIsFoundAsSoonAsApplyReturns() {
    index().apply(List.of(version("a", 1, "Caravane")));
    assertThat(ids("caravane")).containsExactly("a");
  }

  @Test
  void applyingTwiceChangesNothing() {
    putSamples();
    putSamples();
    assertThat(index().size()).isEqualTo(6);
    assertThat(ids("formations")).doesNotHaveDuplicates();
  }

  @Test
  void theLastChangeOfAnIdWins() {
    index()
        .apply(
            List.of(
                version("a", 2, "Deuxième"),
                new Remove("a"),
                version("a", 1, "Premier"),
                version("b", 1, "B"),
                new Remove("b")));
    assertThat(index().versions()).isEqualTo(Map.of("a", 1L));
    assertThat(ids("deuxième")).isEmpty();
  }

  @Test
  void aNewVersionLeavesNothingOfTheOld() {
    index().apply(List.of(version("a", 1, "Ancienne caravane")));
    index().apply(List.of(version("a", 2, "Nouvelle route")));
    assertThat(ids("caravane")).isEmpty();
    assertThat(index().versions()).containsEntry("a", 2L);
  }

  @Test
  void removingWhatIsNotThereIsNoError() {
    index().apply(List.of(new Remove("unknown")));
    index().apply(List.of());
    assertThat(index().size()).isZero();
  }

  @Test
  void aWrongItemLeavesTheWholeListUnapplied() {
    IndexedItem wrong = Samples.news().facet("undeclared", "x").build();
    assertThatThrownBy(() -> index().apply(List.of(version("a", 1, "A"), new Put(wrong))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("undeclared");
    assertThat(index().size()).isZero();
  }

  @Test
  void anUndeclaredLanguageIsRefused() {
    IndexedItem wrong = Samples.news().text("de", new IndexedText("Reise", "", "")).build();
    assertThatThrownBy(() -> index().apply(List.of(new Put(wrong))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'de'");
  }

  @Test
  void committedItemsAreThereAfterReopening() {
    putSamples();
    index().commit();
    reopen();
    assertThat(index().versions()).hasSize(6);
    assertThat(ids("anticiper")).containsExactly("anticipation");
  }

  @Test
  void closingCommits() {
    putSamples();
    reopen();
    assertThat(index().size()).isEqualTo(6);
  }

  @Test
  void clearRemovesAllAndLaterItemsAreFound() {
    putSamples();
    index().commit();
    index().clear();
    assertThat(index().size()).isZero();
    assertThat(search("").total()).isZero();
    index().commit();
    reopen();
    assertThat(index().size()).isZero();
    putSamples();
    assertThat(index().size()).isEqualTo(6);
  }

  @Test
  void aClosedIndexSaysSoAndClosesAgain() {
    index().close();
    index().close();
    assertThatThrownBy(() -> search("x")).isInstanceOf(IndexException.class);
    assertThatThrownBy(() -> index().apply(Samples.all())).isInstanceOf(IndexException.class);
  }
}
