package org.rihla.portal.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;

@RunAsClient
class StatementBudgetIT extends InPortal {
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");
  private static final Pattern COUNT = Pattern.compile("sql;desc=\"(\\d+)\"");

  @Test
  void everyPageOfTheSitemapAnswersWithAtMostFiveStatements() throws Exception {
    Await.until("ready", () -> Http.get("/health").body().contains("\"ready\""));
    Set<String> dear = new TreeSet<>();
    List<String> pages =
        Stream.concat(
                locations().stream(),
                Stream.of("/fr/recherche?q=formation", "/ar/%D8%A8%D8%AD%D8%AB?country=MA"))
            .toList();
    assertThat(pages).hasSizeGreaterThan(100);
    for (String page : pages) {
      HttpResponse<String> answer = Http.get(page);
      int statements = statements(answer);
      if (answer.statusCode() != 200 || statements > 5) {
        dear.add(page + ": " + answer.statusCode() + ", " + statements + " statements");
      }
    }
    assertThat(dear).isEmpty();
  }

  private static int statements(HttpResponse<String> answer) {
    Matcher count = COUNT.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
    return count.find() ? Integer.parseInt(count.group(1)) : Integer.MAX_VALUE;
  }

  private static List<String> locations() {
    String origin = Portal.origin().toString();
    return LOCATION
        .matcher(Http.get("/sitemap.xml").body())
        .results()
        .map(found -> found.group(1).substring(origin.length()))
        .toList();
  }
}
