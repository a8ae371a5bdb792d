package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.RunningPortal;

/** The four countries that come with Rihla, on a portal that goes on meanwhile. */
@ExtendWith(RunningPortal.class)
@Tag("soak")
class ShippedPluginsIT {
  private static final List<Country> COUNTRIES =
      List.of(
          new Country("rihla-morocco", "/fr/pays/maroc", "Drâa-Tafilalet"),
          new Country("rihla-algeria", "/fr/pays/algerie", "Tamanrasset"),
          new Country("rihla-tunisia", "/fr/pays/tunisie", "Kairouan"),
          new Country("rihla-korea", "/fr/pays/republique-de-coree", "Ulsan"));

  private static final String HRDK =
      "/fr/organisations/service-de-developpement-des-ressources-humaines-de-coree-hrd-korea-hrdk";

  private final Requests requests;

  private record Country(String plugin, String page, String region) {
    boolean built() {
      return Files.exists(
          PortalHome.repository().resolve("portal-plugins/target/plugins/" + plugin + ".jar"));
    }
  }

  ShippedPluginsIT() throws Exception {
    URI origin = RunningPortal.origin();
    requests = new Requests(origin, token());
  }

  /** There is none when the portal was running already. */
  private static String token() throws Exception {
    var file = RunningPortal.home().resolve("control.token");
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  @Test
  void theFourCountriesComeInAndGoOutAgain() throws Exception {
    boolean built = COUNTRIES.stream().allMatch(Country::built);
    String absent = "the plugins are not built (./rihla test -- -pl portal-plugins/korea -am …)";
    if ("true".equals(System.getenv("CI"))) {
      assertThat(built).as(absent).isTrue();
    }
    assumeTrue(built, absent);
    assumeTrue(!requests.token().isEmpty(), "the portal was running already");
    try {
      for (Country country : COUNTRIES) {
        change(country, "enable");
        assertThat(requests.page(country.page()).body())
            .contains(country.region(), "class=\"country-map\"");
      }
      whatTheirCodeDoesIsThere();
    } finally {
      for (Country country : COUNTRIES) {
        change(country, "disable");
      }
    }
    for (Country country : COUNTRIES) {
      assertThat(requests.page(country.page()).body()).doesNotContain(country.region());
    }
    assertThat(requests.page(HRDK).statusCode()).isEqualTo(404);
  }

  private void whatTheirCodeDoesIsThere() throws Exception {
    Await.until("found by its Korean name", () -> requests.finds("울산", HRDK));
    assertThat(requests.control("GET", "/control/plugins/formats", "").body())
        .contains("ma-training-offer", "tn-occupations");

    HttpResponse<String> refused = organisation("124-81-00999");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("le dernier chiffre ne s’accorde pas");
  }

  private HttpResponse<String> organisation(String number) throws Exception {
    return requests.control(
        "PUT",
        "/control/items/organisation/kr-never-saved",
        """
        {"original": "fr", "published": "2026-01-01",
         "fields": {"kind": "association", "nature": "illustration",
                    "kr-business-number": "%s"},
         "translations": {"fr": {"title": "Essai", "summary": "Essai", "fields": {}}}}
        """
            .formatted(number));
  }

  private void change(Country country, String what) throws Exception {
    HttpResponse<String> answer =
        requests.control("POST", "/control/plugins/" + country.plugin() + "/" + what, "");
    assertThat(answer.headers().firstValue("Rihla-Failures")).as(answer.body()).contains("0");
  }
}
