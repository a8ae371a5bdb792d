package org.rihla.portal.content.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a form, a cell of a row or a part of a value.
 *
 * @param name place in the draft, which is also the name of the submitted value
 * @param kind key of the field's kind, or of what it is for the portal's own fields
 * @param label in the reader's language
 * @param help one sentence, may be empty
 * @param problems what is wrong, in the reader's language
 */
public record FormField(
    String name,
    String kind,
    String label,
    String help,
    boolean required,
    Control control,
    List<String> problems) {

  /** An identifier for the page: the name without the signs that selectors would need quoted. */
  public String anchor() {
    return anchor(name);
  }

  static String anchor(String name) {
    return "f-" + name.replace('.', '-').replace('[', '-').replace("]", "");
  }

  /** Whether one input takes the whole value, so that it has a label rather than a legend. */
  public boolean single() {
    return switch (control) {
      case Control.Texts texts -> texts.shown() == 1;
      case Control.Value value -> true;
      case Control.Choices choices -> choices.style() != Control.ChoiceStyle.BOXES;
      case Control.Fixed fixed -> false;
      case Control.DateParts date -> false;
      case Control.Parts parts -> false;
      case Control.Rows rows -> false;
    };
  }

  /** Identifier of that input. */
  public String inputId() {
    return control instanceof Control.Texts texts ? texts.firstId() : anchor() + "-input";
  }

  /** Whether nothing is where something is required. */
  public boolean missing() {
    return required && control.empty();
  }

  /** Whether something is wrong at this very place. */
  public boolean wrong() {
    return !problems.isEmpty();
  }

  /** What is wrong here and in the parts and rows of the field. */
  public List<String> allProblems() {
    return switch (control) {
      case Control.Parts parts -> with(problemsOf(parts.parts()));
      case Control.Rows rows ->
          with(
              rows.rows().stream()
                  .flatMap(row -> Stream.concat(row.problems().stream(), problemsOf(row.cells()))));
      case Control.Texts texts -> problems;
      case Control.Value value -> problems;
      case Control.DateParts date -> problems;
      case Control.Choices choices -> problems;
      case Control.Fixed fixed -> problems;
    };
  }

  private List<String> with(Stream<String> below) {
    return Stream.concat(problems.stream(), below).toList();
  }

  private static Stream<String> problemsOf(List<FormField> fields) {
    return fields.stream()
        .flatMap(
            field -> field.allProblems().stream().map(problem -> field.label() + " – " + problem));
  }
}
