package org.rihla.portal.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.ResultsPage.HitView;
import org.rihla.portal.content.web.page.ResultsPage.Piece;
import org.rihla.portal.search.SearchQuery;

/** Listings from the database while the index is being rebuilt: they read on, without facets. */
@ApplicationScoped
public class StoredListings {
  @Inject private ItemRepository items;
  @Inject private PageTools tools;
  @Inject private ErrorPages errors;

  @Transactional
  Page page(ResultsPages.Scope scope, SearchQuery query, Access access) {
    String type = String.valueOf(scope.typeKey());
    long total = items.count(type, access);
    Pagination pages = new Pagination(scope.language(), scope.path(), query, total);
    if (query.page() > pages.count()) {
      return errors.page(scope.language(), 404);
    }
    int offset = (query.page() - 1) * SearchQuery.PAGE_SIZE;
    List<Card> cards =
        tools
            .cards()
            .cards(
                items.load(items.newest(type, access, offset, SearchQuery.PAGE_SIZE)),
                scope.language());
    Frame frame =
        tools
            .frames()
            .frame(scope.language(), scope.heading(), scope.paths(query))
            .description(scope.lead())
            .menu(scope.path())
            .build();
    return ResultsPageBuilder.of(scope, frame, query)
        .hits(total, cards.stream().map(StoredListings::hit).toList())
        .pages(pages.view())
        .rebuilding();
  }

  private static HitView hit(Card card) {
    return new HitView(
        "",
        card,
        List.of(new Piece(card.title().text(), false)),
        List.of(new Piece(card.summary().text(), false)),
        card.title(),
        List.of());
  }
}
