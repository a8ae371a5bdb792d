package org.rihla.portal.container;

import java.net.http.HttpResponse;

/** What readers find over HTTP. */
public final class Search {
  private Search() {}

  /** The search page for a text, in French. */
  public static HttpResponse<String> of(String text) {
    return Http.get("/fr/recherche?q=" + Http.encode(text));
  }

  /** Whether the search for {@code text} leads to {@code path}. */
  public static boolean finds(String text, String path) {
    return of(text).body().contains("href=\"" + path + "\"");
  }
}
