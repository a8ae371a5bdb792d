package org.rihla.portal.content.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.DateView;
import org.rihla.portal.content.web.page.FieldView.Value;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;

/**
 * Short values as a reader sees them.
 *
 * @param linked items that values may refer to; one that is not among them is not named, because
 *     the reader may not see it
 */
record ValueViews(
    Language language, ContentTypes types, Taxonomies taxonomies, Map<ItemKey, Item> linked) {

  List<Value> of(Field field, FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> List.of(Value.plain(text(text.text())));
      case FieldValue.Date date -> List.of(date(ItemDates.of(date, language)));
      case FieldValue.Period period -> List.of(date(ItemDates.of(period, language)));
      case FieldValue.PlainNumber number -> own(Formats.decimal(number.number(), language));
      case FieldValue.Quantity quantity -> List.of(quantity(quantity));
      case FieldValue.Choice choice -> choice(field, choice);
      case FieldValue.Concepts concepts -> concepts(field, concepts);
      case FieldValue.References references ->
          references.items().stream().flatMap(key -> reference(key).stream()).toList();
      case FieldValue.Contacts contacts -> contacts.contacts().stream().map(this::contact).toList();
      case FieldValue.Links links -> links.links().stream().map(this::link).toList();
      case FieldValue.Places places -> places.places().stream().map(this::place).toList();
      case FieldValue.Identifier number ->
          List.of(Value.plain(TextIn.of(number.text(), Language.FR, language)));
      case FieldValue.Table ignored -> List.of();
      case FieldValue.Files ignored -> List.of();
    };
  }

  private TextIn text(LocalizedText text) {
    return TextIn.of(text.inOrOther(language), text.languageShown(language), language);
  }

  private List<Value> own(String text) {
    return List.of(Value.plain(TextIn.of(text, language, language)));
  }

  private Value date(DateView date) {
    return new Value(TextIn.of(date.text(), language, language), null, date.hijri(), date.iso());
  }

  private Value quantity(FieldValue.Quantity quantity) {
    String number =
        Messages.in(language)
            .get(
                "quantity." + quantity.bound().key(), Formats.decimal(quantity.number(), language));
    String unit = quantity.unit().inOrOther(language);
    return Value.plain(TextIn.of((number + " " + unit).strip(), language, language));
  }

  private List<Value> choice(Field field, FieldValue.Choice choice) {
    return field.options().stream()
        .filter(option -> choice.options().contains(option.key()))
        .map(option -> Value.plain(text(option.label())))
        .toList();
  }

  private List<Value> concepts(Field field, FieldValue.Concepts concepts) {
    ConceptScheme scheme = taxonomies.scheme(field.scheme()).orElseThrow();
    return concepts.notations().stream()
        .flatMap(notation -> scheme.find(notation).stream())
        .distinct()
        .map(concept ->
            Value.link(text(concept.prefLabel()), Links.concept(language, scheme, concept)))
        .toList();
  }

  private Optional<Value> reference(ItemKey key) {
    return Optional.ofNullable(linked.get(key))
        .map(item -> {
          ContentType type = types.get(key.type());
          Translation text = item.translationOrOther(language);
          return Value.link(
              TextIn.of(text.title(), text.language(), language),
              Links.item(language, type, item.slug(language)));
        });
  }

  private Value contact(FieldValue.Contact contact) {
    ItemKey organisation = contact.organisation();
    Optional<Value> office = organisation == null ? Optional.empty() : reference(organisation);
    String note =
        Stream.concat(
                Stream.of(contact.role().inOrOther(language)),
                office.map(value -> value.text().text()).stream())
            .filter(part -> !part.isEmpty())
            .collect(java.util.stream.Collectors.joining(Messages.in(language).get("list.comma")));
    return new Value(text(contact.name()), office.map(Value::url).orElse(null), note, null);
  }

  private Value link(FieldValue.Link link) {
    TextIn label =
        link.label().isEmpty() ? TextIn.of(link.url(), Language.FR, language) : text(link.label());
    return Value.link(label, link.url());
  }

  private Value place(FieldValue.Place place) {
    String notation = place.territory();
    Optional<String> territory =
        notation == null
            ? Optional.empty()
            : taxonomies
                .concept("territories", notation)
                .map(concept -> concept.prefLabel().in(language));
    if (place.name().isEmpty()) {
      return Value.plain(TextIn.of(territory.orElse(""), language, language));
    }
    String note = territory.filter(label -> !label.equals(place.name().in(language))).orElse("");
    return new Value(text(place.name()), null, note, null);
  }
}
