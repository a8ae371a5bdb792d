package org.rihla.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;

@RunAsClient
class AnswersIT extends InPortal {
  private static final String[] PAGES = {
    "/fr/", "/ar/", "/fr/constats", "/fr/pages/a-propos", "/fr/recherche?q=emploi", "/fr/absent"
  };

  @Test
  void readingCreatesNoSession() {
    for (String page : PAGES) {
      HttpResponse<String> answer = Http.get(page);
      assertThat(answer.headers().map()).as(page).doesNotContainKey("set-cookie");
      assertThat(answer.body()).as(page).doesNotContain("jsessionid");
    }
  }

  @Test
  void whoeverHasThePageAlreadyIsToldSo() {
    for (String page : new String[] {"/fr/", "/ar/", "/fr/constats", "/fr/pages/a-propos"}) {
      HttpResponse<String> first = Http.get(page);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = Http.get(page, "If-None-Match", tag);
      assertThat(again.statusCode()).as(page).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(Http.get(page, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String page : PAGES) {
      var headers = Http.get(page).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(page)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
      assertThat(headers.firstValue("Referrer-Policy")).isPresent();
      assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }
  }

  @Test
  void theRootLeadsToTheReadersLanguage() {
    HttpResponse<String> arabic = Http.get("/", "Accept-Language", "ar-MA,fr;q=0.5");
    assertThat(arabic.headers().firstValue("Location").orElse("")).endsWith("/ar/");
    HttpResponse<String> other = Http.get("/", "Accept-Language", "ko");
    assertThat(other.headers().firstValue("Location").orElse("")).endsWith("/fr/");
  }

  @Test
  void viewsAndLibrariesAreNotServedAsFiles() {
    for (String path :
        new String[] {"/index.xhtml", "/error.xhtml", "/WEB-INF/web.xml", "/resources/rihla/x"}) {
      assertThat(Http.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }
}
