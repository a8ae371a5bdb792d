package org.rihla.portal.content.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlNode;

/** Reads the declaration of a field. */
final class FieldReader {
  private static final Set<String> KEYS =
      Set.of(
          "key",
          "kind",
          "label",
          "help",
          "required",
          "multiple",
          "facet",
          "search",
          "lead",
          "property",
          "target",
          "inverse",
          "scheme",
          "options",
          "rule",
          "columns");

  private FieldReader() {}

  static List<Field> readAll(List<YamlNode> nodes) {
    List<Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode node : nodes) {
      Field field = read(node);
      if (!seen.add(field.key())) {
        throw node.problem("the field '" + field.key() + "' is declared twice");
      }
      fields.add(field);
    }
    return fields;
  }

  static Field read(YamlNode node) {
    node.allowOnly(KEYS);
    FieldKind kind = kind(node.get("kind"));
    boolean multiple = node.flag("multiple");
    if (multiple && !kind.repeatable()) {
      throw node.get("multiple").problem("a field of kind " + kind.key() + " has one value");
    }
    return new Field(
        key(node.get("key")),
        kind,
        LocalizedText.declared(node, "label"),
        LocalizedText.declaredOrNone(node, "help"),
        node.flag("required"),
        multiple,
        node.find("facet").map(YamlNode::text).orElse(null),
        searched(node),
        node.flag("lead"),
        node.find("property").map(YamlNode::text).orElse(null),
        detail(node, kind));
  }

  private static FieldKind kind(YamlNode node) {
    return FieldKind.ofKey(node.text())
        .orElseThrow(() -> node.problem("unknown kind; known: " + FieldKind.allKeys()));
  }

  /** An identifier: lower-case Latin letters, digits and hyphens. */
  static String key(YamlNode node) {
    String key = node.text();
    if (!key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw node.problem("an identifier has lower-case letters, digits and hyphens only");
    }
    return key;
  }

  private static boolean searched(YamlNode node) {
    return node.find("search")
        .map(search ->
            switch (search.text()) {
              case "body" -> true;
              case "none" -> false;
              default -> throw search.problem("must be body or none");
            })
        .orElse(true);
  }

  private static Field.Detail detail(YamlNode node, FieldKind kind) {
    return switch (kind) {
      case CHOICE -> new Field.Choice(options(node.get("options")));
      case CONCEPT -> new Field.Concepts(node.text("scheme"));
      case REFERENCE ->
          new Field.Reference(
              node.get("target").elements().stream().map(YamlNode::text).toList(),
              LocalizedText.declaredOrNone(node, "inverse"));
      case IDENTIFIER -> new Field.Identifier(key(node.get("rule")));
      case TABLE -> new Field.Columns(columns(node.get("columns")));
      case TEXT, RICH_TEXT, DATE, PERIOD, NUMBER, QUANTITY, CONTACT, LINK, PLACE, FILES ->
          new Field.Plain();
    };
  }

  private static List<Field.Option> options(YamlNode node) {
    List<Field.Option> options = new ArrayList<>();
    for (YamlNode option : node.elements()) {
      option.allowOnly(Set.of("key", "label"));
      options.add(
          new Field.Option(key(option.get("key")), LocalizedText.declared(option, "label")));
    }
    return options;
  }

  private static List<Field> columns(YamlNode node) {
    List<Field> columns = readAll(node.elements());
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).kind().fitsColumn()) {
        throw node.elements()
            .get(i)
            .problem("a column cannot be of kind " + columns.get(i).kind().key());
      }
    }
    return columns;
  }
}
