package org.rihla.portal.content.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rihla.portal.content.type.Field;

/**
 * Reads the neutral value of one field. What is not right is kept as it was typed: a draft may be
 * wrong, and its check says where.
 */
final class ValueReader {
  private final SubmittedForm form;

  ValueReader(SubmittedForm form) {
    this.form = form;
  }

  /** The tree of a value, or nothing when nothing was filled in. */
  Optional<Object> read(Field field, String name) {
    return switch (field.kind()) {
      case TEXT, RICH_TEXT -> localized(name);
      case DATE -> date(name);
      case PERIOD -> mapping(name, new Part("from", this::date), new Part("to", this::date));
      case NUMBER -> number(name);
      case QUANTITY -> quantity(name);
      case CHOICE, CONCEPT, REFERENCE -> chosen(field, name);
      case CONTACT -> several(field, name, this::contact);
      case LINK -> several(field, name, this::link);
      case PLACE -> several(field, name, this::place);
      case TABLE -> rows(name, row -> row(field, row));
      case FILES -> rows(name, this::file);
      case IDENTIFIER -> scalar(name).map(typed -> Digits.western(String.valueOf(typed)));
    };
  }

  private Optional<Object> scalar(String name) {
    return Optional.<Object>of(form.line(name)).filter(text -> !"".equals(text));
  }

  private Optional<Object> localized(String name) {
    return mapping(name, new Part("fr", this::scalar), new Part("ar", this::scalar));
  }

  private Optional<Object> date(String name) {
    String iso =
        new DateText(
                Digits.western(form.line(name + ".year")),
                Digits.western(form.line(name + ".month")),
                Digits.western(form.line(name + ".day")))
            .iso();
    return iso.isEmpty() ? Optional.empty() : Optional.of(iso);
  }

  private Optional<Object> number(String name) {
    return scalar(name)
        .map(typed -> {
          String digits = Digits.number(String.valueOf(typed));
          try {
            return new BigDecimal(digits);
          } catch (NumberFormatException ignored) {
            return typed;
          }
        });
  }

  /** How exact a number is goes with the number or the unit, not alone. */
  private Optional<Object> quantity(String name) {
    Optional<Object> value = number(name + ".value");
    Optional<Object> unit = localized(name + ".unit");
    if (value.isEmpty() && unit.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    value.ifPresent(number -> tree.put("value", number));
    scalar(name + ".bound")
        .filter(bound -> !bound.equals("exact"))
        .ifPresent(bound -> tree.put("bound", bound));
    unit.ifPresent(text -> tree.put("unit", text));
    return Optional.of(tree);
  }

  private Optional<Object> chosen(Field field, String name) {
    List<String> chosen = form.all(name);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(field.multiple() ? chosen : chosen.get(0));
  }

  private Optional<Object> several(
      Field field, String name, Function<String, Optional<Object>> element) {
    return field.multiple() ? rows(name, element) : element.apply(name);
  }

  private Optional<Object> contact(String name) {
    return mapping(
        name,
        new Part("name", this::localized),
        new Part("role", this::localized),
        new Part("organisation", this::scalar));
  }

  private Optional<Object> link(String name) {
    return mapping(name, new Part("url", this::scalar), new Part("label", this::localized));
  }

  private Optional<Object> place(String name) {
    return mapping(name, new Part("name", this::localized), new Part("territory", this::scalar));
  }

  /** A file is one that the item has: its name is what makes it a value, not its title. */
  private Optional<Object> file(String name) {
    return mapping(
            name,
            new Part("file", this::scalar),
            new Part("title", this::localized),
            new Part("language", this::scalar),
            new Part("visibility", this::scalar),
            new Part("alternative", this::localized),
            new Part("caption", this::localized))
        .filter(tree -> !form.line(name + ".file").isEmpty());
  }

  private Optional<Object> row(Field table, String name) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Field column : table.columns()) {
      read(column, name + "." + column.key()).ifPresent(cell -> cells.put(column.key(), cell));
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
  }

  private Optional<Object> rows(String name, Function<String, Optional<Object>> element) {
    List<Object> rows = new ArrayList<>();
    for (int place : form.places(name)) {
      element.apply(name + "[" + place + "]").ifPresent(rows::add);
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
  }

  private static Optional<Object> mapping(String name, Part... parts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Part part : parts) {
      part.value().apply(name + "." + part.key()).ifPresent(value -> tree.put(part.key(), value));
    }
    return tree.isEmpty() ? Optional.empty() : Optional.of(tree);
  }

  /** A key of a mapping, and how its value is read from the name of its control. */
  private record Part(String key, Function<String, Optional<Object>> value) {}
}
