package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.content.web.ConceptPages;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.HomePages;
import org.rihla.portal.content.web.ItemPages;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.Route;
import org.rihla.portal.content.web.Router;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.web.ResultsPages;

/** Everything that readers open below {@code /fr/} and {@code /ar/}. */
@WebServlet({"/fr/*", "/ar/*"})
public class ReadingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Router router;
  @Inject private transient HomePages homes;
  @Inject private transient ItemPages items;
  @Inject private transient ConceptPages concepts;
  @Inject private transient ResultsPages results;
  @Inject private transient ErrorPages errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Language.ofTag(request.getServletPath().substring(1)).orElse(Language.FR);
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect("/" + language.tag() + "/");
      return;
    }
    PageRenderer.render(page(language, path, request), request, response);
  }

  private Page page(Language language, String path, HttpServletRequest request) {
    Access access = AccessPolicy.anonymous();
    return switch (router.route(language, path)) {
      case Route.Home ignored -> homes.page(language, access);
      case Route.Search ignored -> results.search(language, request.getParameterMap(), access);
      case Route.Listing listing ->
          results.listing(language, listing.type(), request.getParameterMap(), access);
      case Route.Reading reading -> items.page(language, reading.type(), reading.slug(), access);
      case Route.Scheme scheme -> concepts.scheme(language, scheme.scheme());
      case Route.Term term -> concepts.concept(language, term.scheme(), term.slug(), access);
      case Route.Missing ignored -> errors.page(language, 404);
    };
  }
}
