package org.rihla.portal.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.web.FurtherReading;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchService;

/** Similar items from the index alone: no statement is spent on them. */
@ApplicationScoped
public class SimilarCards implements FurtherReading {
  @Inject private PageTools tools;
  @Inject private SearchService search;

  @Override
  public List<Card> of(Item item, Language language, Access access, int most) {
    HitViews views = new HitViews(tools.types(), tools.cards(), language, "");
    return search.similar(item.id().toString(), language, access, most).stream()
        .map(hit -> views.of(hit).card())
        .toList();
  }
}
