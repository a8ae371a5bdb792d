package org.rihla.portal.publication.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /robots.txt}: everything may be read; searches are left out, as they have no end. */
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
            Disallow: /control/
            """);
  }
}
