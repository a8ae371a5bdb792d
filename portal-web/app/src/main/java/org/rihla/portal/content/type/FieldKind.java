package org.rihla.portal.content.type;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of field that a content type can declare. */
public enum FieldKind {
  TEXT("text"),
  RICH_TEXT("rich-text"),
  DATE("date"),
  PERIOD("period"),
  NUMBER("number"),
  QUANTITY("quantity"),
  CHOICE("choice"),
  CONCEPT("concept"),
  REFERENCE("reference"),
  CONTACT("contact"),
  LINK("link"),
  PLACE("place"),
  TABLE("table"),
  FILES("files"),
  IDENTIFIER("identifier");

  private final String key;

  FieldKind(String key) {
    this.key = key;
  }

  /** As written in a declaration. */
  public String key() {
    return key;
  }

  /** Whether the value is written once per language rather than once per item. */
  public boolean translated() {
    return this == TEXT || this == RICH_TEXT;
  }

  /** Whether a field of this kind may hold several values. */
  public boolean repeatable() {
    return switch (this) {
      case CHOICE, CONCEPT, REFERENCE, CONTACT, LINK, PLACE -> true;
      case TEXT, RICH_TEXT, DATE, PERIOD, NUMBER, QUANTITY, TABLE, FILES, IDENTIFIER -> false;
    };
  }

  /** Whether it may stand in a table's column. */
  public boolean fitsColumn() {
    return this != TABLE && this != RICH_TEXT && this != FILES;
  }

  static Optional<FieldKind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  static String allKeys() {
    return Arrays.stream(values()).map(FieldKind::key).collect(Collectors.joining(", "));
  }
}
