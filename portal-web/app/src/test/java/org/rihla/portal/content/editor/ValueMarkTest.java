package org.rihla.portal.content.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueMarkTest {

  @Test
  void what_a_form_shows_alike_has_the_same_mark() {
    assertThat(ValueMark.of(3)).isEqualTo(ValueMark.of("3"));
    assertThat(ValueMark.of(null)).isEqualTo(ValueMark.of(""));
    assertThat(ValueMark.of(Map.of("year", 2026))).isEqualTo(ValueMark.of(Map.of("year", "2026")));
  }

  @Test
  void values_that_differ_have_different_marks() {
    assertThat(
            List.of(
                ValueMark.of("a, b"),
                ValueMark.of(List.of("a, b")),
                ValueMark.of(List.of("a", "b")),
                ValueMark.of(List.of("b", "a")),
                ValueMark.of(List.of()),
                ValueMark.of(Map.of("a", "b")),
                ValueMark.of("")))
        .doesNotHaveDuplicates();
  }
}
