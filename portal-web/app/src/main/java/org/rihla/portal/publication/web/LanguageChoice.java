package org.rihla.portal.publication.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.rihla.portal.language.Language;

/** {@code /}: sends to the first of the reader's languages that the portal speaks. */
@WebServlet("")
public class LanguageChoice extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language =
        Collections.list(request.getLocales()).stream()
            .map(Locale::getLanguage)
            .flatMap(tag -> Language.ofTag(tag).stream())
            .findFirst()
            .orElse(Language.FR);
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    response.sendRedirect("/" + language.tag() + "/");
  }
}
