package org.rihla.portal.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;

@RunAsClient
class BadInputIT extends InPortal {
  @Test
  void whatDoesNotExistIsNotFound() {
    for (String path :
        new String[] {
          "/fr/constats/absent",
          "/fr/absent",
          "/ar/absent/absent",
          "/fr/themes/absent",
          "/fr/a/b/c",
          "/en/",
          "/de/constats",
          "/fr/constats?page=99999",
          "/fr/recherche?page=99999"
        }) {
      assertReadable(path, 404);
    }
  }

  @Test
  void pagesAndOrdersThatCannotBeAreBadRequests() {
    for (String query : new String[] {"page=-1", "page=0", "page=x", "page=1e9", "sort=colour"}) {
      assertReadable("/fr/recherche?" + query, 400);
      assertReadable("/ar/%D8%A8%D8%AD%D8%AB?" + query, 400);
      assertReadable("/fr/constats?" + query, 400);
    }
  }

  @Test
  void anUnknownFacetValueFindsNothing() {
    String page = assertReadable("/fr/recherche?theme=no-such-theme", 200);
    assertThat(page).contains("no-such-theme").doesNotContain("/covers/");
    assertReadable("/fr/recherche?no-such-facet=x", 200);
  }

  @Test
  void queriesThatHoldNoWordAreAnswered() {
    Map<String, String> queries =
        Map.of(
            "operators", "AND OR NOT && || ! ( ) { } [ ] ^ ~ * ? : \\ / + -",
            "quotes", "\"\"\"\" « » “” ‘’",
            "an open quote", "\"formation",
            "Arabic diacritics", "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652",
            "bidirectional controls", "\u202E\u202D\u2066\u2069\u200F\u200E",
            "French stop words", "le la les de du des et à",
            "Arabic stop words", "في من على إلى و",
            "control characters", "\u0000\u0007\u001B",
            "half a pair", "%uD800",
            "markup", "<script>alert(1)</script>");
    queries.forEach((name, query) -> {
      String page = assertReadable("/fr/recherche?q=" + Http.encode(query), 200);
      assertThat(page).as(name).doesNotContain("<script>alert");
      assertReadable("/ar/%D8%A8%D8%AD%D8%AB?q=" + Http.encode(query), 200);
      assertThat(Http.get("/fr/suggest?q=" + Http.encode(query)).statusCode())
          .as(name)
          .isEqualTo(200);
    });
  }

  @Test
  void aQueryOfTenThousandCharactersIsAnswered() {
    assertReadable("/fr/recherche?q=" + "a".repeat(10_000), 200);
    assertReadable("/fr/recherche?q=" + "formation%20".repeat(830), 200);
    assertReadable("/ar/%D8%A8%D8%AD%D8%AB?q=" + Http.encode("ك".repeat(1_100)), 200);
  }

  private static String assertReadable(String path, int status) {
    HttpResponse<String> answer = Http.get(path);
    String what = path.substring(0, Math.min(path.length(), 120));
    assertThat(answer.statusCode()).as(what).isEqualTo(status);
    assertThat(answer.body())
        .as(what)
        .contains("<html", "<h1")
        .doesNotContain("Exception", "\tat ", "Payara", "org.rihla");
    return answer.body();
  }
}
