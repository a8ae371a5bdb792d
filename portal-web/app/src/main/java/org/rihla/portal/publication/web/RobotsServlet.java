package org.rihla.portal.publication.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /robots.txt}: everything may be read but searches, which have no end, and signing in. */
@WebServlet("/robots.txt")
public class RobotsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            """
            User-agent: *
            Disallow: /fr/recherche
            Disallow: /ar/%D8%A8%D8%AD%D8%AB
            Disallow: /fr/connexion
            Disallow: /ar/%D8%AA%D8%B3%D8%AC%D9%8A%D9%84-%D8%A7%D9%84%D8%AF%D8%AE%D9%88%D9%84
            Disallow: /control/
            """);
  }
}
