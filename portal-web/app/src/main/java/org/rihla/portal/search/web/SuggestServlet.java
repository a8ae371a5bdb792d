package org.rihla.portal.search.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchService;
import org.rihla.search.Suggestion;

/**
 * Suggestions as JSON: {@code [{"text", "language", "dir", "kind"}]}, for the script of the search
 * box. Without that script the box works too.
 */
@WebServlet({"/fr/suggest", "/ar/suggest"})
public class SuggestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  @Inject private transient SearchService search;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language =
        Language.ofTag(request.getServletPath().substring(1, 3)).orElse(Language.FR);
    String query = request.getParameter("q");
    String text = query == null ? "" : query.substring(0, Math.min(query.length(), LONGEST));
    JsonArrayBuilder array = Json.createArrayBuilder();
    search
        .suggest(text, language, AccessPolicy.anonymous())
        .forEach(suggestion ->
            array.add(
                Json.createObjectBuilder()
                    .add("text", suggestion.text())
                    .add("language", suggestion.language())
                    .add("dir", Language.ofTag(suggestion.language()).orElse(language).direction())
                    .add("kind", kind(suggestion, language))));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "private, max-age=60");
    response.getWriter().write(array.build().toString());
  }

  /** What a suggestion is, in the reader's words. */
  private static String kind(Suggestion suggestion, Language language) {
    return Messages.in(language)
        .get("suggestion." + suggestion.kind().name().toLowerCase(Locale.ROOT));
  }
}
