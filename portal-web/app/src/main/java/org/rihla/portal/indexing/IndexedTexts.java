package org.rihla.portal.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.text.RichText;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.search.IndexedText;

/** The searchable text of an item in one language. */
record IndexedTexts(ContentType type, Taxonomies taxonomies) {

  IndexedText of(Translation text, Map<String, FieldValue> values) {
    Language language = text.language();
    List<String> body = new ArrayList<>();
    List<String> keywords = new ArrayList<>();
    for (Field field : type.fields()) {
      if (!field.searched()) {
        continue;
      }
      text.text(field.key())
          .map(written -> field.kind() == FieldKind.RICH_TEXT ? RichText.plain(written) : written)
          .ifPresent(body::add);
      FieldValue value = values.get(field.key());
      if (value instanceof FieldValue.Concepts concepts) {
        concepts.notations().forEach(key -> keywords.addAll(labels(field.scheme(), key, language)));
      } else if (value != null) {
        words(field, value, language).filter(word -> !word.isEmpty()).forEach(body::add);
      }
    }
    return new IndexedText(
        text.title(),
        text.summary(),
        String.join("\n\n", body),
        keywords.stream().distinct().toList());
  }

  /** A concept is found by its names and by the names of those above it. */
  private List<String> labels(String scheme, String notation, Language language) {
    List<String> labels = new ArrayList<>();
    ConceptScheme found = taxonomies.scheme(scheme).orElseThrow();
    found
        .find(notation)
        .ifPresent(concept -> {
          found.above(concept).stream()
              .map(above -> above.prefLabel().in(language))
              .forEach(labels::add);
          labels.addAll(concept.altLabels(language));
        });
    return labels;
  }

  private Stream<String> words(Field field, FieldValue value, Language language) {
    return switch (value) {
      case FieldValue.Text text -> Stream.of(text.text().inOrOther(language));
      case FieldValue.Quantity quantity ->
          Stream.of(quantity.number().toPlainString() + " " + quantity.unit().inOrOther(language));
      case FieldValue.Choice choice ->
          field.options().stream()
              .filter(option -> choice.options().contains(option.key()))
              .map(option -> option.label().in(language));
      case FieldValue.Contacts contacts ->
          contacts.contacts().stream()
              .flatMap(contact -> both(contact.name(), contact.role(), language));
      case FieldValue.Links links ->
          links.links().stream().map(link -> link.label().inOrOther(language));
      case FieldValue.Places places ->
          places.places().stream().flatMap(place -> placeWords(place, language));
      case FieldValue.Files files ->
          files.files().stream().map(file -> file.title().inOrOther(language));
      case FieldValue.Table table ->
          table.cells(field).flatMap(cell -> words(cell.column(), cell.value(), language));
      case FieldValue.Concepts concepts ->
          concepts.notations().stream()
              .flatMap(key -> labels(field.scheme(), key, language).stream());
      case FieldValue.Identifier identifier -> Stream.of(identifier.text());
      case FieldValue.Date ignored -> Stream.empty();
      case FieldValue.Period ignored -> Stream.empty();
      case FieldValue.PlainNumber ignored -> Stream.empty();
      case FieldValue.References ignored -> Stream.empty();
    };
  }

  private Stream<String> placeWords(FieldValue.Place place, Language language) {
    String notation = place.territory();
    Stream<String> territory =
        notation == null
            ? Stream.empty()
            : taxonomies.concept("territories", notation).stream()
                .map(Concept::prefLabel)
                .map(label -> label.in(language));
    return Stream.concat(Stream.of(place.name().inOrOther(language)), territory);
  }

  private static Stream<String> both(LocalizedText first, LocalizedText second, Language language) {
    return Stream.of(first.inOrOther(language), second.inOrOther(language));
  }
}
