package org.rihla.portal.content.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Search;
import org.rihla.portal.container.TestContent;

@RunAsClient
class NewTypeIT extends InPortal {
  private static final String DIARY =
      """
      {"slug": {"fr": "premier-jour", "ar": "اليوم-الأول"}, "original": "fr", "published": "2024-01-02",
       "fields": {"written": "2024-01-02", "weather": "rain", "countries": ["KR"]},
       "translations": {
        "fr": {"title": "Premier jour à Séoul", "summary": "Arrivée.",
               "fields": {"entry": "Visite d’un observatoire iguanodon."}},
        "ar": {"title": "اليوم الأول في سيول", "summary": "الوصول.", "fields": {"entry": "زيارة مرصد."}}}}
      """;

  @Test
  void aTypeOfOneDeclarationIsListedReadFacetedAndSearched() throws Exception {
    assertThat(Http.put("/control/items/" + TestContent.TYPE + "/day-one", DIARY).statusCode())
        .isEqualTo(200);
    String page = "/fr/carnets-de-terrain/premier-jour";
    Await.until("found", () -> Search.finds("iguanodon", page));

    assertThat(Http.get(page).body()).contains("Premier jour à Séoul", "Pluie", "iguanodon");
    assertThat(Http.get("/fr/carnets-de-terrain").body())
        .contains("Carnets de terrain", "href=\"" + page + "\"");
    String arabic = "/ar/" + Http.encode("دفاتر-ميدانية") + "/" + Http.encode("اليوم-الأول");
    assertThat(Http.get(arabic).body()).contains("اليوم الأول في سيول", "مطر");
    String all = Http.get("/fr/recherche").body();
    assertThat(all).contains("type=" + TestContent.TYPE, "Carnets de terrain");
    assertThat(Http.get("/fr/recherche?type=" + TestContent.TYPE + "&country=KR").body())
        .contains("href=\"" + page + "\"");
    assertThat(Http.get("/sitemap.xml").body()).contains(page);
  }
}
