package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.content.form.Control.Choices;
import org.rihla.portal.content.form.Control.DateParts;
import org.rihla.portal.content.form.Control.Fixed;
import org.rihla.portal.content.form.Control.Parts;
import org.rihla.portal.content.form.Control.Rows;
import org.rihla.portal.content.form.Control.Texts;
import org.rihla.portal.content.form.Control.Value;

/** What a browser sends for a form that nobody touched. */
final class Submission {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Submission() {}

  static Map<String, List<String>> of(ItemForm form) {
    Submission submission = new Submission();
    form.fields().forEach(submission::add);
    return submission.values;
  }

  private void add(FormField field) {
    switch (field.control()) {
      case Texts texts -> texts.texts().forEach(text -> put(text.name(), text.value()));
      case Value value -> put(value.name(), value.value());
      case Fixed fixed -> put(fixed.name(), fixed.value());
      case DateParts date -> {
        put(date.name() + ".year", date.year());
        put(date.name() + ".month", date.month());
        put(date.name() + ".day", date.day());
      }
      case Choices choices -> {
        put(choices.name(), "");
        choices.selected().forEach(key -> put(choices.name(), key));
      }
      case Parts parts -> parts.parts().forEach(this::add);
      case Rows rows -> {
        put(rows.name(), "");
        rows.rows().forEach(row -> row.cells().forEach(this::add));
        rows.blank().cells().forEach(this::add);
      }
    }
  }

  private void put(String name, String value) {
    values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
  }
}
