package org.rihla.portal.content.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.LinkRepository.Link;

/**
 * An item and the items tied to it that the reader may see.
 *
 * @param links the ties, in both directions
 * @param items the items at their other ends, by identifier
 */
record Neighbourhood(Item item, List<Link> links, Map<ItemId, Item> items) {

  static Neighbourhood of(Item item, List<Link> links, Collection<Item> items) {
    return new Neighbourhood(
        item, links, items.stream().collect(Collectors.toMap(Item::id, Function.identity())));
  }

  Map<ItemKey, Item> byKey() {
    return items.values().stream().collect(Collectors.toMap(Item::key, Function.identity()));
  }

  /** Items of a type, each once, in the order of the links. */
  List<Item> ofType(String type) {
    return links.stream()
        .filter(link -> link.otherKey().type().equals(type))
        .map(Link::other)
        .distinct()
        .filter(items::containsKey)
        .map(items::get)
        .toList();
  }

  /** Items that refer to this one by a field. */
  List<Item> referring(String type, String field) {
    return links.stream()
        .filter(link -> !link.outgoing() && link.otherKey().type().equals(type))
        .filter(link -> link.field().equals(field) && items.containsKey(link.other()))
        .map(link -> items.get(link.other()))
        .toList();
  }
}
