package org.rihla.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.language.Language;
import org.rihla.search.Fragment;
import org.rihla.search.Hit;
import org.rihla.search.Sort;

/** Warns of items that exist already, while a title is typed. */
@ApplicationScoped
public class SimilarTitles {
  private static final int MOST = 5;
  private static final int SHORTEST = 4;

  @Inject private SearchService search;

  /**
   * Published items like one with that title, in either language, that the caller may read; none
   * for a title of fewer than four letters or while the index is being rebuilt.
   *
   * @param language of the title
   * @param type key of the content type
   * @param self identifier of the item that is being written, which is not like itself
   */
  public List<Hit> like(Caller caller, String title, Language language, String type, String self) {
    if (title.strip().length() < SHORTEST) {
      return List.of();
    }
    SearchQuery query = new SearchQuery(title, Map.of(), Sort.RELEVANCE, 1, true);
    return search
        .search(query, language, caller.access(), type)
        .map(results -> results.hits())
        .orElse(List.of())
        .stream()
        .filter(hit -> !hit.id().equals(self))
        .filter(hit -> hit.title().stream().anyMatch(Fragment::highlighted))
        .limit(MOST)
        .toList();
  }
}
