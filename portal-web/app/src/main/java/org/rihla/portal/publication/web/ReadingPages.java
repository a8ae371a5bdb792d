package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.Caller;
import org.rihla.portal.attachment.web.DocumentPages;
import org.rihla.portal.content.web.Route;
import org.rihla.portal.content.web.Router;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.web.ResultsPages;

/** Makes the page of an address. */
@ApplicationScoped
public class ReadingPages {
  @Inject private Router router;
  @Inject private ContentPages content;
  @Inject private ResultsPages results;
  @Inject private DocumentPages documents;

  /**
   * The page of a decoded path after the language; one that says so where there is none.
   *
   * @param parameters of the address
   */
  Page page(Language language, String path, Map<String, String[]> parameters, Caller caller) {
    Access access = caller.access();
    return switch (router.route(language, path)) {
      case Route.OfContent route -> content.page(language, route, caller);
      case Route.Search ignored -> results.search(language, parameters, access);
      case Route.Listing listing -> results.listing(language, listing.type(), parameters, access);
      case Route.Document document ->
          documents.document(language, document.attachment(), parameters, access);
      case Route.DocumentText text ->
          documents.text(language, text.attachment(), text.page(), access);
    };
  }
}
