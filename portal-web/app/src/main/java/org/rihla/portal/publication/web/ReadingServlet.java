package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;

/** Everything that readers open below {@code /fr/} and {@code /ar/}. */
@WebServlet({"/fr/*", "/ar/*"})
public class ReadingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReadingPages pages;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Language.ofTag(request.getServletPath().substring(1)).orElse(Language.FR);
    String path = request.getPathInfo();
    if (path == null) {
      response.sendRedirect("/" + language.tag() + "/");
      return;
    }
    Page page = pages.page(language, path, request.getParameterMap(), caller.get());
    PageRenderer.render(page, request, response);
  }
}
