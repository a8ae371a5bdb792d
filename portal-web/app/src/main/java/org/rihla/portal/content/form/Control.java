package org.rihla.portal.content.form;

import java.util.List;
import org.rihla.portal.language.Language;

/** What somebody fills in. */
public sealed interface Control {
  /** Name of the control's form, by which a view chooses how to draw it. */
  String form();

  /** Whether nothing is in it. */
  boolean empty();

  /**
   * A text in one or both languages.
   *
   * @param style how much is written into it
   * @param texts one for each language; those that are not shown travel along unseen
   */
  record Texts(Style style, List<Text> texts) implements Control {
    @Override
    public String form() {
      return style.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public boolean empty() {
      return texts.stream().allMatch(text -> text.value().isBlank());
    }

    long shown() {
      return texts.stream().filter(Text::shown).count();
    }

    String firstId() {
      return texts.get(0).id();
    }
  }

  /** How much is written into a text: a line, a few lines, or Markdown. */
  enum Style {
    LINE,
    PARAGRAPH,
    RICH
  }

  /**
   * One language of a text.
   *
   * @param name of the submitted value
   * @param shown whether this form lets it be edited
   */
  record Text(String name, Language language, String value, boolean shown) {
    /** An identifier for its input, apart from that of the field around it. */
    public String id() {
      return FormField.anchor(name) + "-input";
    }
  }

  /**
   * One value without language.
   *
   * @param input how a browser shall take it: {@code number}, {@code url} or {@code text}
   */
  record Value(String name, String input, String value) implements Control {
    @Override
    public String form() {
      return "value";
    }

    @Override
    public boolean empty() {
      return value.isBlank();
    }
  }

  /**
   * A date as precise as it is known; month and day may be empty.
   *
   * @param months their names in the reader's language, January first
   * @param hijri the same day by the Hijri calendar for Arabic readers, or empty
   */
  record DateParts(
      String name, String year, String month, String day, List<Option> months, String hijri)
      implements Control {
    @Override
    public String form() {
      return "date";
    }

    @Override
    public boolean empty() {
      return year.isBlank() && month.isBlank() && day.isBlank();
    }
  }

  /**
   * Values out of a list.
   *
   * @param style how they are offered
   * @param multiple whether several may be chosen
   * @param options all of them, a tree in its order; or what is chosen, when there is a source
   * @param source what the page asks the portal with for what else there is, or empty
   * @param selected what is chosen, in the order in which it was
   */
  record Choices(
      String name,
      ChoiceStyle style,
      boolean multiple,
      List<Option> options,
      String source,
      List<String> selected)
      implements Control {
    @Override
    public String form() {
      return style.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public boolean empty() {
      return selected.isEmpty();
    }

    /** Whether an option is chosen. */
    public boolean has(String key) {
      return selected.contains(key);
    }
  }

  /** How a choice is offered: a list that opens, boxes to tick, or a list that is searched. */
  enum ChoiceStyle {
    SELECT,
    BOXES,
    PICKER
  }

  /**
   * One thing to choose.
   *
   * @param key what is stored
   * @param label in the reader's language, or in the other where there is no such text
   * @param also what else it is found by: the other language, other names
   * @param depth how many stand above it in a tree, from 0
   */
  record Option(String key, String label, String also, int depth) {}

  /**
   * Something that this form cannot change, such as the name of a file; it is submitted as it is.
   */
  record Fixed(String name, String value) implements Control {
    @Override
    public String form() {
      return "fixed";
    }

    @Override
    public boolean empty() {
      return value.isBlank();
    }
  }

  /** A value with several parts, such as a contact or a quantity. */
  record Parts(List<FormField> parts) implements Control {
    @Override
    public String form() {
      return "parts";
    }

    @Override
    public boolean empty() {
      return parts.stream()
          .map(FormField::control)
          // How exact a number is says nothing while there is no number.
          .allMatch(part ->
              part.empty()
                  || (part instanceof Choices choices && choices.style() == ChoiceStyle.SELECT));
    }
  }

  /**
   * Values or rows that can be added, moved and taken away.
   *
   * @param name of the list; also submitted, empty, so that an emptied list is told from an absent
   *     one
   * @param rows those that are there
   * @param blank a further row to be filled in, whose names have {@value #NEXT} for their place
   * @param growing whether rows can be added
   */
  record Rows(String name, List<Row> rows, Row blank, boolean growing) implements Control {
    /** Stands for the place of a row that is not there yet. */
    public static final String NEXT = "NEXT";

    @Override
    public String form() {
      return "rows";
    }

    @Override
    public boolean empty() {
      return rows.isEmpty();
    }
  }

  /** One row, or one of several values. */
  record Row(String name, List<FormField> cells, List<String> problems) {
    /** An identifier for the page. */
    public String anchor() {
      return FormField.anchor(name);
    }
  }
}
