package org.rihla.extraction.worker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void aLongTextIsCutWhereAParagraphALineOrAWordEnds() {
    assertThat(Sections.cut("aaaa\n\nbbbb cccc", 10)).containsExactly("aaaa\n\n", "bbbb cccc");
    assertThat(Sections.cut("aaaa bbbb cccc", 10)).containsExactly("aaaa bbbb ", "cccc");
  }

  @Test
  void nothingIsLostAndNoCharacterIsHalved() {
    String text = "😀".repeat(100);
    List<String> pieces = Sections.cut(text, 7);
    assertThat(String.join("", pieces)).isEqualTo(text);
    assertThat(pieces).allMatch(piece -> piece.length() <= 7 && piece.length() % 2 == 0);
  }
}
