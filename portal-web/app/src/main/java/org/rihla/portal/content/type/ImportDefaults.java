package org.rihla.portal.content.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.platform.yaml.YamlNode;

/**
 * What becomes of loose files that are imported, where nothing else is said of them: {@code import}
 * in {@code site.yaml}.
 *
 * @param type key of the type of new items
 * @param visibility who may see them
 * @param fields values of fields, by key
 */
public record ImportDefaults(String type, Visibility visibility, Map<String, String> fields) {
  public ImportDefaults {
    fields = Map.copyOf(fields);
  }

  static ImportDefaults read(YamlNode node, ContentTypes types) {
    node.allowOnly(Set.of("type", "visibility", "fields"));
    ContentType type =
        types
            .find(node.text("type"))
            .orElseThrow(() -> node.get("type").problem("no such content type"));
    if (type.fields().stream().noneMatch(field -> field.kind() == FieldKind.FILES)) {
      throw node.get("type").problem("has no field of the kind files");
    }
    Visibility visibility =
        Visibility.parse(node.text("visibility"))
            .orElseThrow(
                () -> node.get("visibility").problem("must be public, partners or group:<id>"));
    Map<String, String> fields = new LinkedHashMap<>();
    node.find("fields")
        .ifPresent(values ->
            values
                .entries()
                .forEach((key, value) -> {
                  if (type.field(key).isEmpty()) {
                    throw value.problem("the type has no such field");
                  }
                  fields.put(key, value.text());
                }));
    return new ImportDefaults(type.key(), visibility, fields);
  }
}
