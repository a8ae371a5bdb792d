package org.rihla.portal.content.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.language.PartialDate;

/** Reads values of fields from plain trees, as YAML and JSON give them. */
public final class FieldValueReader {
  private static final int MOST_ROWS = 500;
  private static final int LONGEST_IDENTIFIER = 60;

  private final ConceptLookup concepts;
  private final IdentifierRules identifiers;
  private final List<Violation> violations;

  /**
   * @param violations receives what is wrong
   */
  public FieldValueReader(
      ConceptLookup concepts, IdentifierRules identifiers, List<Violation> violations) {
    this.concepts = concepts;
    this.identifiers = identifiers;
    this.violations = violations;
  }

  /** The value of a field, or nothing when there is none or it is wrong. */
  public Optional<FieldValue> read(Field field, String path, @Nullable Object tree) {
    TreeReader reader = new TreeReader(path, tree, violations);
    return reader.isPresent() ? read(field, reader) : Optional.empty();
  }

  private Optional<FieldValue> read(Field field, TreeReader tree) {
    return switch (field.kind()) {
      case TEXT, RICH_TEXT -> tree.localized().map(FieldValue.Text::new);
      case DATE -> tree.date().map(FieldValue.Date::new);
      case PERIOD -> period(tree);
      case NUMBER -> tree.number().map(FieldValue.PlainNumber::new);
      case QUANTITY -> quantity(tree);
      case CHOICE -> all(field, tree, value -> option(field, value)).map(FieldValue.Choice::new);
      case CONCEPT ->
          all(field, tree, value -> concept(field.scheme(), value)).map(FieldValue.Concepts::new);
      case REFERENCE ->
          all(field, tree, value -> reference(field, value)).map(FieldValue.References::new);
      case CONTACT -> all(field, tree, this::contact).map(FieldValue.Contacts::new);
      case LINK -> all(field, tree, this::link).map(FieldValue.Links::new);
      case PLACE -> all(field, tree, this::place).map(FieldValue.Places::new);
      case TABLE -> table(field, tree);
      case FILES -> list(tree, this::file).map(FieldValue.Files::new);
      case IDENTIFIER -> identifier(field, tree);
    };
  }

  private <T> Optional<List<T>> all(
      Field field, TreeReader tree, Function<TreeReader, Optional<T>> element) {
    if (tree.isList() && !field.multiple()) {
      return tree.reject("one-value-expected");
    }
    return list(tree, element);
  }

  private static <T> Optional<List<T>> list(
      TreeReader tree, Function<TreeReader, Optional<T>> element) {
    if (tree.elements().size() > MOST_ROWS) {
      return tree.reject("too-many", MOST_ROWS);
    }
    List<T> values = tree.elements().stream().map(element).flatMap(Optional::stream).toList();
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
  }

  private Optional<FieldValue> identifier(Field field, TreeReader tree) {
    String rule = field.detail() instanceof Field.Identifier detail ? detail.rule() : "";
    return tree.text()
        .filter(text -> text.length() <= LONGEST_IDENTIFIER || tooLong(tree))
        .flatMap(text ->
            identifiers
                .problem(rule, text)
                .map(problem -> tree.<FieldValue>reject("identifier", problem))
                .orElseGet(() -> Optional.of(new FieldValue.Identifier(text))));
  }

  private static boolean tooLong(TreeReader tree) {
    return tree.reject("too-long", LONGEST_IDENTIFIER).isPresent();
  }

  private Optional<FieldValue> period(TreeReader tree) {
    if (!tree.isMapping(Set.of("from", "to"))) {
      return Optional.empty();
    }
    Optional<PartialDate> start = tree.get("from").date();
    PartialDate end = tree.get("to").isPresent() ? tree.get("to").date().orElse(null) : null;
    if (start.isPresent() && end != null && end.lastDay().isBefore(start.get().firstDay())) {
      return tree.reject("period-reversed");
    }
    return start.map(from -> new FieldValue.Period(from, end));
  }

  private Optional<FieldValue> quantity(TreeReader tree) {
    if (!tree.isMapping(Set.of("value", "bound", "unit"))) {
      return Optional.empty();
    }
    String key = tree.get("bound").isPresent() ? tree.get("bound").text().orElse("") : "exact";
    Optional<FieldValue.Bound> bound = FieldValue.Bound.ofKey(key);
    if (bound.isEmpty()) {
      return tree.get("bound").reject("unknown-option", key, "exact, more-than, nearly, about");
    }
    return tree.get("value")
        .number()
        .map(number -> new FieldValue.Quantity(number, bound.get(), tree.localizedOrEmpty("unit")));
  }

  private Optional<String> option(Field field, TreeReader tree) {
    String known =
        field.options().stream().map(Field.Option::key).collect(Collectors.joining(", "));
    return tree.text()
        .flatMap(key ->
            field.options().stream().anyMatch(option -> option.key().equals(key))
                ? Optional.of(key)
                : tree.reject("unknown-option", key, known));
  }

  private Optional<String> concept(String scheme, TreeReader tree) {
    return tree.text()
        .flatMap(notation ->
            concepts.exists(scheme, notation)
                ? Optional.of(notation)
                : tree.reject("unknown-concept", notation, scheme));
  }

  private Optional<ItemKey> reference(Field field, TreeReader tree) {
    List<String> targets =
        field.detail() instanceof Field.Reference reference ? reference.targets() : List.of();
    return tree.itemKey()
        .flatMap(key ->
            targets.contains(key.type())
                ? Optional.of(key)
                : tree.reject("wrong-target", key.toString(), String.join(", ", targets)));
  }

  private Optional<FieldValue.Contact> contact(TreeReader tree) {
    if (!tree.isMapping(Set.of("name", "role", "organisation"))) {
      return Optional.empty();
    }
    TreeReader organisation = tree.get("organisation");
    ItemKey key = organisation.isPresent() ? organisation.itemKey().orElse(null) : null;
    return tree.get("name")
        .localized()
        .map(name -> new FieldValue.Contact(name, tree.localizedOrEmpty("role"), key));
  }

  private Optional<FieldValue.Link> link(TreeReader tree) {
    if (!tree.isMapping(Set.of("url", "label"))) {
      return Optional.empty();
    }
    return tree.get("url")
        .webAddress()
        .map(url -> new FieldValue.Link(url, tree.localizedOrEmpty("label")));
  }

  private Optional<FieldValue.Place> place(TreeReader tree) {
    if (!tree.isMapping(Set.of("name", "territory"))) {
      return Optional.empty();
    }
    TreeReader territory = tree.get("territory");
    String notation = territory.isPresent() ? concept("territories", territory).orElse(null) : null;
    FieldValue.Place place = new FieldValue.Place(tree.localizedOrEmpty("name"), notation);
    boolean empty = place.name().isEmpty() && notation == null;
    return empty ? tree.reject("text-expected") : Optional.of(place);
  }

  private Optional<FieldValue> table(Field field, TreeReader tree) {
    return list(tree, row -> row(field, row)).map(FieldValue.Table::new);
  }

  private Optional<Map<String, FieldValue>> row(Field field, TreeReader tree) {
    Set<String> known = field.columns().stream().map(Field::key).collect(Collectors.toSet());
    if (!tree.isMapping(known)) {
      return Optional.empty();
    }
    Map<String, FieldValue> cells = new LinkedHashMap<>();
    for (Field column : field.columns()) {
      TreeReader cell = tree.get(column.key());
      if (cell.isPresent()) {
        read(column, cell).ifPresent(value -> cells.put(column.key(), value));
      } else if (column.required()) {
        cell.reject("required");
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
  }

  private Optional<FieldValue.File> file(TreeReader tree) {
    if (!tree.isMapping(
        Set.of("file", "title", "language", "alternative", "caption", "visibility"))) {
      return Optional.empty();
    }
    TreeReader language = tree.get("language");
    String tag = language.isPresent() ? language.text().orElse(null) : null;
    Visibility visibility = null;
    if (tree.get("visibility").isPresent()) {
      Optional<Visibility> read = visibility(tree.get("visibility"));
      if (read.isEmpty()) {
        // A file whose visibility cannot be told is nobody's.
        return Optional.empty();
      }
      visibility = read.get();
    }
    Visibility own = visibility;
    return tree.get("file")
        .text()
        .map(name ->
            new FieldValue.File(
                name,
                tree.localizedOrEmpty("title"),
                tag,
                tree.localizedOrEmpty("alternative"),
                tree.localizedOrEmpty("caption"),
                own));
  }

  private static Optional<Visibility> visibility(TreeReader tree) {
    String token = tree.text().orElse("");
    return Visibility.parse(token)
        .or(() -> tree.reject("unknown-option", token, "public, partners, group:…"));
  }

  /** The violations found so far, in order. */
  public List<Violation> violations() {
    return new ArrayList<>(violations);
  }
}
