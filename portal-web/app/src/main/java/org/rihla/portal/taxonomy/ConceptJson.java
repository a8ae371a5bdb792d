package org.rihla.portal.taxonomy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/** Concepts as JSON texts: the same concept always gives the same text. */
public final class ConceptJson {
  private ConceptJson() {}

  /** A concept without its scheme and notation, which stand beside it. */
  public static String write(Concept concept) {
    ConceptDetails more = concept.details();
    JsonObjectBuilder all =
        Json.createObjectBuilder()
            .add("iri", concept.iri())
            .add("prefLabel", texts(concept.prefLabel()))
            .add("altFr", list(concept.altLabelsFr()))
            .add("altAr", list(concept.altLabelsAr()))
            .add("definition", texts(concept.definition()))
            .add("broader", list(concept.broaders()))
            .add("related", list(concept.related()))
            .add("prefLabels", object(more.prefLabels()))
            .add("definitions", object(more.definitions()))
            .add("scopeNotes", object(more.scopeNotes()))
            .add("exactMatch", list(more.exactMatch()))
            .add("closeMatch", list(more.closeMatch()))
            .add("retired", more.retired());
    JsonObjectBuilder names = Json.createObjectBuilder();
    more.altLabels().forEach((tag, labels) -> names.add(tag, list(labels)));
    return all.add("altLabels", names).build().toString();
  }

  static Concept read(String scheme, String notation, String json) {
    JsonObject all = object(json);
    ConceptDetails details =
        new ConceptDetails(
            List.of(),
            map(all.getJsonObject("prefLabels")),
            lists(all.getJsonObject("altLabels")),
            map(all.getJsonObject("definitions")),
            map(all.getJsonObject("scopeNotes")),
            list(all.getJsonArray("exactMatch")),
            list(all.getJsonArray("closeMatch")),
            all.getBoolean("retired"));
    return new Concept(
            all.getString("iri"),
            scheme,
            notation,
            texts(all.getJsonObject("prefLabel")),
            list(all.getJsonArray("altFr")),
            list(all.getJsonArray("altAr")),
            texts(all.getJsonObject("definition")),
            null,
            list(all.getJsonArray("related")),
            details)
        .under(list(all.getJsonArray("broader")));
  }

  static String labels(List<LocalizedText> labels) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    labels.forEach(label -> array.add(texts(label)));
    return array.build().toString();
  }

  static List<LocalizedText> labels(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(ConceptJson::texts)
          .toList();
    }
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static JsonObjectBuilder texts(LocalizedText text) {
    return Json.createObjectBuilder().add("fr", text.fr()).add("ar", text.ar());
  }

  private static LocalizedText texts(@Nullable JsonObject object) {
    return object == null
        ? LocalizedText.none()
        : new LocalizedText(object.getString("fr", ""), object.getString("ar", ""));
  }

  private static JsonArrayBuilder list(List<String> texts) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> list(@Nullable JsonArray array) {
    return array == null
        ? List.of()
        : array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static JsonObjectBuilder object(Map<String, String> texts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    texts.forEach(object::add);
    return object;
  }

  private static Map<String, String> map(@Nullable JsonObject object) {
    Map<String, String> texts = new TreeMap<>();
    if (object != null) {
      object.keySet().forEach(tag -> texts.put(tag, object.getString(tag)));
    }
    return texts;
  }

  private static Map<String, List<String>> lists(@Nullable JsonObject object) {
    Map<String, List<String>> lists = new TreeMap<>();
    if (object != null) {
      object.keySet().forEach(tag -> lists.put(tag, list(object.getJsonArray(tag))));
    }
    return lists;
  }
}
