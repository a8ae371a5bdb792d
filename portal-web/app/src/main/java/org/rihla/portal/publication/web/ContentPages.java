package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.web.ConceptPages;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.HomePages;
import org.rihla.portal.content.web.ItemPages;
import org.rihla.portal.content.web.Route;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;

/** Makes the pages that need nothing but items and concepts. */
@ApplicationScoped
public class ContentPages {
  @Inject private HomePages homes;
  @Inject private ItemPages items;
  @Inject private ConceptPages concepts;
  @Inject private ErrorPages errors;

  Page page(Language language, Route.OfContent route, Caller caller) {
    return switch (route) {
      case Route.Home ignored -> homes.page(language, caller.access());
      case Route.Reading reading -> items.page(language, reading.type(), reading.slug(), caller);
      case Route.Scheme scheme -> concepts.scheme(language, scheme.scheme());
      case Route.Term term ->
          concepts.concept(language, term.scheme(), term.slug(), caller.access());
      case Route.Missing ignored -> errors.page(language, 404);
    };
  }
}
