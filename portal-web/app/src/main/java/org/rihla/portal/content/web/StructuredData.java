package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.text.RichText;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Describes items in JSON-LD (schema.org), from what their type declares. */
@ApplicationScoped
public class StructuredData {
  /** Types that are no creative works: they know neither headline nor the properties of texts. */
  private static final Set<String> THINGS =
      Set.of("Person", "Organization", "Project", "Event", "EducationalOrganization");

  @Inject private TaxonomyStore taxonomies;
  @Inject private PortalConfiguration configuration;

  String of(
      Item item, ContentType type, Translation text, Map<String, FieldValue> values, String path) {
    boolean work = !THINGS.contains(type.schemaOrg());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", type.schemaOrg())
            .add("@id", "urn:uuid:" + item.id())
            .add("url", configuration.baseUrl() + path)
            .add("name", text.title())
            .add("description", text.summary());
    if (work) {
      json.add("inLanguage", text.language().tag())
          .add("datePublished", item.publishedOn().toString())
          .add("dateModified", item.updatedAt().toString());
    }
    dates(type, values, json, work);
    if (work) {
      properties(type, text, values, json);
    }
    // A script element ends at "</": escaping the slash keeps any text inside it.
    return json.build().toString().replace("<", "\\u003c");
  }

  private static void dates(
      ContentType type, Map<String, FieldValue> values, JsonObjectBuilder json, boolean work) {
    FieldValue value = type.dating().map(field -> values.get(field.key())).orElse(null);
    if (value instanceof FieldValue.Period period && type.schemaOrg().equals("Event")) {
      json.add("startDate", period.start().iso()).add("endDate", period.last().iso());
    } else if (value instanceof FieldValue.Period period && work) {
      json.add("temporalCoverage", period.start().iso() + "/" + period.last().iso());
    }
  }

  private void properties(
      ContentType type, Translation text, Map<String, FieldValue> values, JsonObjectBuilder json) {
    for (Field field : type.fields()) {
      String property = field.property();
      if (property != null) {
        JsonArrayBuilder all = Json.createArrayBuilder(words(field, text, values));
        JsonArray array = all.build();
        if (!array.isEmpty()) {
          json.add(property, array);
        }
      }
    }
  }

  private List<String> words(Field field, Translation text, Map<String, FieldValue> values) {
    Language language = text.language();
    if (field.kind().translated()) {
      return text
          .text(field.key())
          .map(written -> field.kind() == FieldKind.RICH_TEXT ? RichText.plain(written) : written)
          .stream()
          .toList();
    }
    return switch (values.get(field.key())) {
      case null -> List.of();
      case FieldValue.Concepts concepts ->
          concepts.notations().stream()
              .flatMap(key -> taxonomies.current().concept(field.scheme(), key).stream())
              .map(concept -> concept.prefLabel().in(language))
              .toList();
      case FieldValue.Date date -> List.of(date.date().iso());
      case FieldValue.Period period -> List.of(period.start().iso() + "/" + period.last().iso());
      case FieldValue.PlainNumber number -> List.of(number.number().toPlainString());
      case FieldValue.Identifier identifier -> List.of(identifier.text());
      case FieldValue.Links links -> links.links().stream().map(FieldValue.Link::url).toList();
      case FieldValue.Places places ->
          places.places().stream().map(place -> place.name().inOrOther(language)).toList();
      default -> List.of();
    };
  }
}
