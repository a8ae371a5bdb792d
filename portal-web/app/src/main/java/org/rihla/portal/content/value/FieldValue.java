package org.rihla.portal.content.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.PartialDate;

/** The value of a field, by kind. Repeatable kinds hold at least one element. */
public sealed interface FieldValue {

  /** A line of text in a table cell, in both languages. */
  record Text(LocalizedText text) implements FieldValue {}

  /** A date as precise as it is known. */
  record Date(PartialDate date) implements FieldValue {}

  /** A number by which companies or institutions are known, as it was written. */
  record Identifier(String text) implements FieldValue {}

  /**
   * A period; one without end is open or a single date.
   *
   * @param end null when the source names none
   */
  record Period(PartialDate start, @Nullable PartialDate end) implements FieldValue {
    /** The end when there is one, otherwise the start. */
    public PartialDate last() {
      return end == null ? start : end;
    }
  }

  /** A bare number. */
  record PlainNumber(BigDecimal number) implements FieldValue {}

  /**
   * A number of something.
   *
   * @param bound how exact the number is
   * @param unit the noun in the form that goes with the number
   */
  record Quantity(BigDecimal number, Bound bound, LocalizedText unit) implements FieldValue {}

  /** How exact a quantity is, as its source puts it. */
  enum Bound {
    EXACT("exact"),
    MORE_THAN("more-than"),
    NEARLY("nearly"),
    ABOUT("about");

    private final String key;

    Bound(String key) {
      this.key = key;
    }

    /** As written in an item; also the end of its message key. */
    public String key() {
      return key;
    }

    static Optional<Bound> ofKey(String key) {
      return java.util.Arrays.stream(values()).filter(bound -> bound.key.equals(key)).findFirst();
    }
  }

  /** Keys of the chosen options. */
  record Choice(List<String> options) implements FieldValue {}

  /** Notations of concepts of the field's scheme. */
  record Concepts(List<String> notations) implements FieldValue {}

  /** Items that are referred to; they need not exist yet. */
  record References(List<ItemKey> items) implements FieldValue {}

  /** People or offices to turn to. */
  record Contacts(List<Contact> contacts) implements FieldValue {}

  /** One contact. */
  record Contact(LocalizedText name, LocalizedText role, @Nullable ItemKey organisation) {}

  /** Links to the web. */
  record Links(List<Link> links) implements FieldValue {}

  /** One link, {@code http} or {@code https}. */
  record Link(String url, LocalizedText label) {}

  /** Places. */
  record Places(List<Place> places) implements FieldValue {}

  /**
   * One place.
   *
   * @param name may be empty when the territory says all
   * @param territory notation of a concept of the scheme {@code territories}, or null
   */
  record Place(LocalizedText name, @Nullable String territory) {}

  /** Rows of cells by column key; absent cells are absent keys. */
  record Table(List<Map<String, FieldValue>> rows) implements FieldValue {
    /** Every cell that has a value, row by row, with its column. */
    public Stream<Cell> cells(Field table) {
      return rows.stream().flatMap(row -> cells(table, row));
    }

    /** The cells of one row that have a value, in the order of the columns. */
    public static Stream<Cell> cells(Field table, Map<String, FieldValue> row) {
      return table.columns().stream()
          .flatMap(column ->
              Optional.ofNullable(row.get(column.key())).stream()
                  .map(value -> new Cell(column, value)));
    }
  }

  /** A value in a table, and the column that says what it is. */
  record Cell(Field column, FieldValue value) {}

  /** Files of the item. */
  record Files(List<File> files) implements FieldValue {}

  /**
   * One file.
   *
   * @param name its name in the item's folder
   * @param language BCP 47 tag of its text, or null
   * @param alternative what an image shows, for those who do not see it; may be empty
   * @param caption a sentence below an image; may be empty
   * @param visibility who may see it of those who may see its item; null for all of them
   */
  record File(
      String name,
      LocalizedText title,
      @Nullable String language,
      LocalizedText alternative,
      LocalizedText caption,
      @Nullable Visibility visibility) {}
}
