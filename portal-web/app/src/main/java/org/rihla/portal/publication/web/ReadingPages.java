package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.web.ConceptPages;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.HomePages;
import org.rihla.portal.content.web.ItemPages;
import org.rihla.portal.content.web.Route;
import org.rihla.portal.content.web.Router;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.web.ResultsPages;

/** Makes the page of an address. */
@ApplicationScoped
public class ReadingPages {
  @Inject private Router router;
  @Inject private HomePages homes;
  @Inject private ItemPages items;
  @Inject private ConceptPages concepts;
  @Inject private ResultsPages results;
  @Inject private ErrorPages errors;

  /**
   * The page of a decoded path after the language; one that says so where there is none.
   *
   * @param parameters of the address
   * @param access what the caller may see
   */
  Page page(Language language, String path, Map<String, String[]> parameters, Access access) {
    return switch (router.route(language, path)) {
      case Route.Home ignored -> homes.page(language, access);
      case Route.Search ignored -> results.search(language, parameters, access);
      case Route.Listing listing -> results.listing(language, listing.type(), parameters, access);
      case Route.Reading reading -> items.page(language, reading.type(), reading.slug(), access);
      case Route.Scheme scheme -> concepts.scheme(language, scheme.scheme());
      case Route.Term term -> concepts.concept(language, term.scheme(), term.slug(), access);
      case Route.Missing ignored -> errors.page(language, 404);
    };
  }
}
