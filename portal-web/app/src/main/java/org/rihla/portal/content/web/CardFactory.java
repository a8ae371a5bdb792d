package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Makes cards of items. */
@ApplicationScoped
public class CardFactory {
  @Inject private ContentTypes types;
  @Inject private ItemValidator validator;
  @Inject private TaxonomyStore taxonomies;

  /** The card of an item for a reader of a language. */
  public Card card(Item item, Language language) {
    ContentType type = types.get(item.key().type());
    Map<String, FieldValue> values = validator.values(type, item.fields());
    Translation text = item.translationOrOther(language);
    return new Card(
        Links.item(language, type, item.slug(language)),
        type.label().in(language),
        type.key(),
        TextIn.of(text.title(), text.language(), language),
        TextIn.of(text.summary(), text.language(), language),
        ItemDates.of(item, type, values, language).orElse(null),
        places(values, language),
        Natures.illustration(values),
        Links.cover(item.id().toString()));
  }

  /** Cards in the same order; items whose type is no longer declared have none. */
  public List<Card> cards(List<Item> items, Language language) {
    return items.stream()
        .filter(item -> types.find(item.key().type()).isPresent())
        .map(item -> card(item, language))
        .toList();
  }

  private List<String> places(Map<String, FieldValue> values, Language language) {
    return values.get("countries") instanceof FieldValue.Concepts countries
        ? labels(countries.notations(), language)
        : List.of();
  }

  /** Labels of territories. */
  public List<String> labels(List<String> territories, Language language) {
    return territories.stream()
        .flatMap(key -> taxonomies.current().concept("territories", key).stream())
        .map(concept -> concept.prefLabel().in(language))
        .toList();
  }
}
