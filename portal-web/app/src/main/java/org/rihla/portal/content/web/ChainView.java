package org.rihla.portal.content.web;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.page.ItemPage.Step;
import org.rihla.portal.language.Language;

/**
 * The chain from a trip to its results, as seen from one item: linked items and one step further.
 */
record ChainView(
    List<String> chain,
    LinkRepository links,
    ContentTypes types,
    CardFactory cards,
    Language language) {

  List<Step> of(Neighbourhood around, Access access) {
    String own = around.item().key().type();
    if (!chain.contains(own)) {
      return List.of();
    }
    List<Item> direct =
        chain.stream()
            .filter(type -> !type.equals(own))
            .flatMap(type -> around.ofType(type).stream())
            .toList();
    List<String> missing =
        chain.stream().filter(type -> !type.equals(own) && around.ofType(type).isEmpty()).toList();
    List<Item> further = links.neighbours(direct, missing, access);
    List<Step> steps = new ArrayList<>();
    for (String type : chain) {
      steps.add(step(type, own, around, further));
    }
    return steps.stream().anyMatch(step -> !step.current() && !step.items().isEmpty())
        ? steps
        : List.of();
  }

  private Step step(String type, String own, Neighbourhood around, List<Item> further) {
    boolean current = type.equals(own);
    List<Item> items =
        current ? List.of(around.item()) : missingOr(around.ofType(type), further, type);
    String label = types.get(type).plural().in(language);
    return new Step(label, current, cards.cards(items, language));
  }

  private static List<Item> missingOr(List<Item> direct, List<Item> further, String type) {
    return direct.isEmpty()
        ? further.stream().filter(item -> item.key().type().equals(type)).distinct().toList()
        : direct;
  }
}
