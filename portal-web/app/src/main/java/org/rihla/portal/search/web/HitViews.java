package org.rihla.portal.search.web;

import java.util.Arrays;
import java.util.Map;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.CardFactory;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.Natures;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.DateView;
import org.rihla.portal.content.web.page.ResultsPage.HitView;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.indexing.DisplayValues;
import org.rihla.portal.language.Language;
import org.rihla.search.Hit;

/** Hits as a reader sees them, from what the index stores: no statement is spent on them. */
record HitViews(ContentTypes types, CardFactory cards, Language language, String query) {

  HitView of(Hit hit) {
    Language matched = Language.ofTag(hit.language()).orElse(language);
    TextIn title = text(hit.display(), DisplayValues.TITLE, matched);
    Card card = card(hit, matched, title);
    PageHitViews pages = new PageHitViews(language);
    return new HitView(
        hit.id(),
        card,
        PageHitViews.pieces(hit.title()),
        PageHitViews.pieces(hit.snippet()),
        title,
        hit.pages().stream().map(page -> pages.of(page, query)).toList());
  }

  private Card card(Hit hit, Language matched, TextIn title) {
    ContentType type = types.get(hit.type());
    Map<String, String> display = hit.display();
    String slug = display.getOrDefault(DisplayValues.SLUG + language.tag(), hit.id());
    String countries = display.getOrDefault(DisplayValues.COUNTRIES, "");
    return new Card(
        Links.item(language, type, slug),
        type.label().in(language),
        type.key(),
        title,
        text(display, DisplayValues.SUMMARY, matched),
        DateView.ofIso(display.get(DisplayValues.START), display.get(DisplayValues.END), language)
            .orElse(null),
        cards.labels(Arrays.asList(countries.split(" ", -1)), language),
        Natures.ILLUSTRATION.equals(display.get(DisplayValues.NATURE)),
        Links.cover(hit.id()));
  }

  private TextIn text(Map<String, String> display, String key, Language matched) {
    String own = display.get(key + matched.tag());
    Language shown = own == null ? matched.other() : matched;
    return TextIn.of(display.getOrDefault(key + shown.tag(), ""), shown, language);
  }
}
