package org.rihla.portal.terminology.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.SkosFormat;
import org.rihla.portal.terminology.SkosWriter;

/**
 * {@code /taxonomies/<key>.ttl}, {@code .rdf} and {@code .jsonld}: a scheme as SKOS, for everybody,
 * as its pages are.
 */
@WebServlet("/taxonomies/*")
public class TaxonomyFileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient TaxonomyStore taxonomies;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    int dot = name.lastIndexOf('.');
    Optional<SkosFormat> format =
        SkosFormat.ofFileName(name).filter(found -> name.endsWith("." + found.ending()));
    Optional<ConceptScheme> scheme =
        dot < 0 ? Optional.empty() : taxonomies.current().scheme(name.substring(0, dot));
    if (format.isEmpty() || scheme.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(format.get().mediaType());
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    SkosWriter.write(scheme.get(), format.get(), response.getOutputStream());
  }
}
