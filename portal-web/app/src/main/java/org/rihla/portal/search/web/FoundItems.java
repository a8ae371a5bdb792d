package org.rihla.portal.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchService;

/** The items that the address of a search finds, for what is made of all of them. */
@ApplicationScoped
public class FoundItems {
  @Inject private ContentTypes types;
  @Inject private SearchService search;

  /**
   * The first items that are found, in their order.
   *
   * @param parameters as the search page takes them; none are found without any, or if one of them
   *     is not what it can be
   */
  public List<ItemId> of(
      Language language, Map<String, String[]> parameters, Access access, int most) {
    return new SearchAddress(types)
        .read(parameters)
        .filter(query -> !query.text().isEmpty() || query.isFiltered())
        .map(query -> search.found(query, language, access, most).stream().map(ItemId::of).toList())
        .orElse(List.of());
  }
}
