package org.rihla.portal.content.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;
import org.rihla.portal.platform.yaml.YamlNode;

/** Reads the declaration of a content type. */
final class ContentTypeReader {
  private static final Set<String> KEYS =
      Set.of(
          "type",
          "label",
          "plural",
          "description",
          "path",
          "order",
          "menu",
          "schema-org",
          "dublin-core",
          "date",
          "field-sets",
          "fields",
          "side-by-side");

  private final Map<String, List<Field>> fieldSets;

  ContentTypeReader(Map<String, List<Field>> fieldSets) {
    this.fieldSets = fieldSets;
  }

  ContentType read(YamlNode node) {
    node.allowOnly(KEYS);
    ContentType type =
        new ContentType(
            FieldReader.key(node.get("type")),
            LocalizedText.declared(node, "label"),
            LocalizedText.declared(node, "plural"),
            LocalizedText.declared(node, "description"),
            path(node),
            node.number("order", 1000),
            node.flag("menu"),
            node.find("schema-org").map(YamlNode::text).orElse("CreativeWork"),
            node.find("dublin-core").map(YamlNode::text).orElse("Text"),
            node.find("date").map(YamlNode::text).orElse(null),
            fields(node),
            comparison(node));
    checkDate(node, type);
    return type;
  }

  private static LocalizedText path(YamlNode node) {
    LocalizedText path = LocalizedText.declared(node, "path");
    for (Language language : Language.values()) {
      if (!Slugs.isValid(path.in(language))) {
        throw node.get("path")
            .get(language.tag())
            .problem("a segment of a URL has lower-case letters, digits and single hyphens only");
      }
    }
    return path;
  }

  private List<Field> fields(YamlNode node) {
    List<Field> fields = new ArrayList<>(FieldReader.readAll(node.elements("fields")));
    for (YamlNode set : node.elements("field-sets")) {
      List<Field> members = fieldSets.get(set.text());
      if (members == null) {
        throw set.problem(
            "no such field set; known: " + fieldSets.keySet().stream().sorted().toList());
      }
      for (Field member : members) {
        if (fields.stream().anyMatch(field -> field.key().equals(member.key()))) {
          throw set.problem("the field '" + member.key() + "' is declared twice");
        }
        fields.add(member);
      }
    }
    return List.copyOf(fields);
  }

  private static ContentType.@Nullable Comparison comparison(YamlNode node) {
    return node.find("side-by-side")
        .map(side ->
            new ContentType.Comparison(
                side.text("type"), side.text("reference"), side.text("columns"), side.text("rows")))
        .orElse(null);
  }

  private static void checkDate(YamlNode node, ContentType type) {
    if (type.dateField() != null
        && type.dating()
            .filter(field -> field.kind() == FieldKind.DATE || field.kind() == FieldKind.PERIOD)
            .isEmpty()) {
      throw node.get("date").problem("must name a field of kind date or period");
    }
  }
}
