package org.rihla.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportedItemTest {
  private static final BilingualText TEXT = new BilingualText("Un", "واحد");

  private static ImportedItem with(Object value) {
    return new ImportedItem("type", "xx-key", TEXT, TEXT, Map.of("field", value), Map.of());
  }

  @Test
  void nothingOfAPluginsOwnClassesStaysInIt() {
    List<Object> own =
        new AbstractList<>() {
          @Override
          public Object get(int index) {
            return Map.of("part", 1);
          }

          @Override
          public int size() {
            return 1;
          }
        };

    assertThat(with(own).fields().get("field"))
        .isEqualTo(List.of(Map.of("part", 1)))
        .isNotInstanceOf(own.getClass());
  }

  @Test
  void valuesOfOtherKindsAreRefused() {
    assertThatThrownBy(() -> with(new Object())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(new StringBuilder("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
