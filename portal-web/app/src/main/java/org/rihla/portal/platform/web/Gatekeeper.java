package org.rihla.portal.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Lets through only addresses that mean something. Views and resources lie in the web root, where a
 * container would serve them to anybody who guesses their names.
 */
public class Gatekeeper extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> PAGES =
      Set.of("/", "/fr", "/ar", "/favicon.ico", "/robots.txt", "/sitemap.xml", "/health");
  private static final List<String> FOLDERS =
      List.of("/fr/", "/ar/", "/assets/", "/covers/", "/files/", "/control/");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + nullToEmpty(request.getPathInfo());
    boolean known = PAGES.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    if (known) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static String nullToEmpty(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }
}
