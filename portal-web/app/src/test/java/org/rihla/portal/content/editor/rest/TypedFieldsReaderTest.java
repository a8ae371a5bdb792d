package org.rihla.portal.content.editor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.editor.TypedFields;
import org.rihla.portal.content.editor.ValueMark;

class TypedFieldsReaderTest {

  @Test
  void whatAPageSendsIsReadByName() {
    TypedFields read =
        TypedFieldsReader.read(
            Map.of(
                "lock", 7,
                "keep", true,
                "mine", Map.of("fr.title", "ab12"),
                "values", Map.of("fr.title", List.of("Un")),
                "before", Map.of("fr.title", List.of(""))));

    assertThat(read.lock()).isEqualTo(7);
    assertThat(read.keep()).isTrue();
    assertThat(read.mine()).isEqualTo(Map.of("fr.title", new ValueMark("ab12")));
  }

  @Test
  void whatHasAnotherShapeCountsAsNotSent() {
    TypedFields read =
        TypedFieldsReader.read(
            Map.of("lock", "seven", "mine", "all", "values", List.of(1, 2), "keep", "yes"));

    assertThat(read.lock()).isEqualTo(-1);
    assertThat(read.keep()).isFalse();
    assertThat(read.mine()).isEmpty();
  }
}
