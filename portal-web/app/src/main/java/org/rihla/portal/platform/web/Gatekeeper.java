package org.rihla.portal.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets through only addresses that mean something. Views and resources lie in the web root, where a
 * container would serve them to anybody who guesses their names.
 */
public class Gatekeeper extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGES =
      Set.of(
          "/", "/fr", "/ar", "/favicon.ico", "/robots.txt", "/upload", "/sitemap.xml", "/health");
  private static final List<String> FOLDERS =
      List.of(
          "/fr/",
          "/ar/",
          "/assets/",
          "/covers/",
          "/feeds/",
          "/files/",
          "/upload/",
          "/drafts/",
          "/terms/",
          "/taxonomies/",
          "/control/");

  /**
   * Style, scripts and fonts of the components in rooms, and nothing else that lies beside them.
   */
  private static final Pattern COMPONENTS =
      Pattern.compile(
          "/jakarta\\.faces\\.resource/(?!.*\\.\\.)[\\w./-]+\\.(css|js|woff2?|png|gif|svg)\\.xhtml");

  private static final Set<String> LIBRARIES = Set.of("primefaces", "jakarta.faces");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + nullToEmpty(request.getPathInfo());
    boolean known =
        PAGES.contains(path)
            || FOLDERS.stream().anyMatch(path::startsWith)
            || isComponent(path, request);
    if (known) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static boolean isComponent(String path, HttpServletRequest request) {
    return COMPONENTS.matcher(path).matches()
        && LIBRARIES.contains(nullToEmpty(request.getParameter("ln")));
  }

  private static String nullToEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
