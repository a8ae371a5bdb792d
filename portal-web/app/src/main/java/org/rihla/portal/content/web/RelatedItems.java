package org.rihla.portal.content.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.web.page.ItemPage.Related;
import org.rihla.portal.language.Language;

/** Linked items under the headings of the fields that link them, first those that it refers to. */
record RelatedItems(ContentTypes types, CardFactory cards, Language language) {

  List<Related> of(Neighbourhood around, ContentType type) {
    List<Related> related = new ArrayList<>();
    for (Field field : references(type)) {
      add(related, field.label().in(language), outgoing(around, field));
    }
    for (ContentType other : types.ordered()) {
      for (Field field : references(other)) {
        if (field.detail() instanceof Field.Reference reference
            && reference.targets().contains(type.key())
            && !isCompared(type, other, field)
            && !reference.inverse().isEmpty()) {
          add(
              related,
              reference.inverse().in(language),
              around.referring(other.key(), field.key()));
        }
      }
    }
    return related;
  }

  /** Items that the page sets side by side need no second list. */
  private static boolean isCompared(ContentType type, ContentType other, Field field) {
    ContentType.Comparison comparison = type.comparison();
    return comparison != null
        && comparison.type().equals(other.key())
        && comparison.reference().equals(field.key());
  }

  /** Reference fields, those in the columns of tables included. */
  private static List<Field> references(ContentType type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.fields()) {
      fields.add(field);
      fields.addAll(field.columns());
    }
    return fields.stream().filter(field -> field.detail() instanceof Field.Reference).toList();
  }

  private static List<Item> outgoing(Neighbourhood around, Field field) {
    return around.links().stream()
        .filter(link -> link.outgoing() && link.field().equals(field.key()))
        .filter(link -> around.items().containsKey(link.other()))
        .map(link -> around.items().get(link.other()))
        .toList();
  }

  private void add(List<Related> related, String heading, List<Item> items) {
    Set<Item> distinct = new LinkedHashSet<>(items);
    if (!distinct.isEmpty()) {
      related.add(new Related(heading, cards.cards(List.copyOf(distinct), language)));
    }
  }
}
