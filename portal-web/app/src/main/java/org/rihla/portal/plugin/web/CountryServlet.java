package org.rihla.portal.plugin.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.type.ReservedPaths;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.language.Language;

/** Countries: all of them, set side by side, and each by itself. */
@WebServlet({
  "/fr/" + ReservedPaths.COUNTRIES_FR + "/*",
  "/ar/" + ReservedPaths.COUNTRIES_AR + "/*"
})
public class CountryServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient CountryPages countries;
  @Inject private transient ComparisonPages comparisons;
  @Inject private transient ErrorPages errors;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language =
        Language.ofTag(request.getServletPath().substring(1, 3)).orElse(Language.FR);
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    PageRenderer.render(page(language, path, request), request, response);
  }

  private Page page(Language language, String path, HttpServletRequest request) {
    Access access = caller.get().access();
    if (path.equals("/")) {
      String theme = request.getParameter("theme");
      return comparisons.page(
          language, values(request, ComparisonPages.COUNTRY), theme == null ? "" : theme, access);
    }
    return countries
        .page(language, path.substring(1), access)
        .<Page>map(Function.identity())
        .orElseGet(() -> errors.page(language, 404));
  }

  private static List<String> values(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
