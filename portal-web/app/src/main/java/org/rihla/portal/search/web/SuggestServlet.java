package org.rihla.portal.search.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchService;
import org.rihla.portal.search.log.PastSearch;
import org.rihla.portal.search.log.PastSearches;
import org.rihla.search.Suggestion;

/**
 * Suggestions as JSON: {@code [{"text", "language", "dir", "kind"}]}, for the script of the search
 * box: titles and concepts, then searches of others. Without that script the box works too.
 */
@WebServlet({"/fr/suggest", "/ar/suggest"})
public class SuggestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private static final int MOST = 8;

  @Inject private transient SearchService search;
  @Inject private transient PastSearches past;
  @Inject private transient CurrentCaller caller;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language =
        Language.ofTag(request.getServletPath().substring(1, 3)).orElse(Language.FR);
    String query = request.getParameter("q");
    String text = query == null ? "" : query.substring(0, Math.min(query.length(), LONGEST));
    List<Suggestion> titles = search.suggest(text, language, caller.get().access());
    List<PastSearch> others = past.completing(text, titles.stream().map(Suggestion::text).toList());
    JsonArrayBuilder array = Json.createArrayBuilder();
    titles.stream()
        .limit(MOST - others.size())
        .forEach(title ->
            array.add(
                json(
                    title.text(),
                    Language.ofTag(title.language()).orElse(language),
                    kind(title, language))));
    others.forEach(other ->
        array.add(
            json(other.text(), other.language(), Messages.in(language).get("suggestion.past"))));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "private, max-age=60");
    response.getWriter().write(array.build().toString());
  }

  private static JsonObjectBuilder json(String text, Language language, String kind) {
    return Json.createObjectBuilder()
        .add("text", text)
        .add("language", language.tag())
        .add("dir", language.direction())
        .add("kind", kind);
  }

  /** What a suggestion is, in the reader's words. */
  private static String kind(Suggestion suggestion, Language language) {
    return Messages.in(language)
        .get("suggestion." + suggestion.kind().name().toLowerCase(Locale.ROOT));
  }
}
