package org.rihla.portal.content;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plain trees of maps, lists and scalars, to JSON and back. */
final class Trees {
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

  private Trees() {}

  static String toJson(Object tree) {
    return JSON.toJson(tree);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> fromJson(String json) {
    return (Map<String, Object>) JSON.fromJson(json, LinkedHashMap.class);
  }
}
