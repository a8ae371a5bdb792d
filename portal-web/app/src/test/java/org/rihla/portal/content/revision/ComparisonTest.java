package org.rihla.portal.content.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.content.DraftTree;

class ComparisonTest {

  @Test
  void frenchIsComparedWordByWord() {
    assertThat(WordDiff.between("La visite d’une école.", "La longue visite d’un lycée."))
        .extracting(ComparisonTest::shown)
        .containsExactly(
            "La ", "+longue ", "visite ", "-d’une", "+d’un", " ", "-école", "+lycée", ".");
  }

  @Test
  void arabicIsComparedWordByWord() {
    assertThat(WordDiff.between("زيارة المدرسة الجديدة", "زيارة الثانوية الجديدة"))
        .extracting(ComparisonTest::shown)
        .containsExactly("زيارة ", "-المدرسة", "+الثانوية", " الجديدة");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un. Deux.|Un. Trois.",
        "''|Neuf",
        "Vieux|''",
        "نص قديم. فقرة.|فقرة. نص جديد.",
        "même|même"
      })
  void thePiecesMakeBothTexts(String before, String after) {
    List<Piece> pieces = WordDiff.between(before, after);

    assertThat(without(pieces, Piece.Mark.ADDED)).isEqualTo(before);
    assertThat(without(pieces, Piece.Mark.REMOVED)).isEqualTo(after);
  }

  @Test
  void aVeryLongParagraphIsReplacedRatherThanSearchedForWords() {
    String before = "ancien ".repeat(60_000);
    String after = "nouveau ".repeat(60_000);

    assertThat(WordDiff.between(before, after))
        .containsExactly(new Piece(Piece.Mark.REMOVED, before), new Piece(Piece.Mark.ADDED, after));
  }

  @Test
  void rowsOfATableAreComparedOneByOne() {
    DraftTree older =
        new DraftTree(Map.of("fields.steps", List.of(Map.of("a", "1"), Map.of("a", "2"))));
    DraftTree newer =
        new DraftTree(
            Map.of("fields.steps", List.of(Map.of("a", "1"), Map.of("a", "3"), Map.of("a", "4"))));

    FieldChange change = Comparison.of(older, newer).changes().getFirst();

    assertThat(change.path()).isEqualTo("fields.steps");
    assertThat(change.detail())
        .isEqualTo(
            new Detail.Rows(
                List.of(
                    new Detail.Row(Map.of("a", "1"), Map.of("a", "1")),
                    new Detail.Row(Map.of("a", "2"), Map.of("a", "3")),
                    new Detail.Row(null, Map.of("a", "4")))));
  }

  @Test
  void equalVersionsDifferInNothing() {
    DraftTree tree = new DraftTree(Map.of("fr.title", "Titre"));

    assertThat(Comparison.of(tree, tree).changes()).isEmpty();
  }

  private static String shown(Piece piece) {
    return switch (piece.mark()) {
      case SAME -> piece.text();
      case REMOVED -> "-" + piece.text();
      case ADDED -> "+" + piece.text();
    };
  }

  private static String without(List<Piece> pieces, Piece.Mark mark) {
    return pieces.stream()
        .filter(piece -> piece.mark() != mark)
        .map(Piece::text)
        .collect(Collectors.joining());
  }
}
