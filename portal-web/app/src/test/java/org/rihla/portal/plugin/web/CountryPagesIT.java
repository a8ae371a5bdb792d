package org.rihla.portal.plugin.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.CompiledClass;
import org.rihla.portal.container.DroppedPlugins;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.PluginState;

class CountryPagesIT extends InPortal {
  private static final Pattern STATEMENTS = Pattern.compile("sql;desc=\"(\\d+)");

  @Inject private PluginHost host;
  @Inject private DroppedPlugins dropped;

  @Test
  void aCountryHasAPageInBothLanguagesWithOrWithoutAPlugin() {
    assertThat(Http.get("/fr/pays/tunisie").body()).contains("<h1>Tunisie</h1>");
    assertThat(Http.get("/ar/" + Http.encode("بلدان") + "/" + Http.encode("تونس")).body())
        .contains("<h1>تونس</h1>", "dir=\"rtl\"");
    assertThat(Http.get("/fr/pays/atlantide").statusCode()).isEqualTo(404);
    assertThat(Http.get("/fr/pays").body()).contains("/fr/pays/tunisie", "/fr/pays/maroc");
    assertThat(Http.get("/fr/pays/maroc").body())
        .contains(">Secteurs</h2>", "/fr/secteurs-d-activite/");
  }

  @Test
  void aPluginDrawsTheMapNamesTheRegionsAndTellsTheHolidays() throws Exception {
    dropped.put(
        PluginJar.of("drawn", "1.0.0")
            .with("rihla/messages/country_fr.properties", "drawn.country.regions = Chabiyat")
            .with("rihla/messages/country_ar.properties", "drawn.country.regions = الشعبيات")
            .with(
                "rihla/map.svg",
                "<svg viewBox='0 0 9 9'><path id='LY-X' d='M0,0 L9,0 L9,9 Z'/></svg>")
            .with(
                "rihla/taxonomies/territories.ttl",
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix scheme: <urn:rihla:scheme:> .
                @prefix territories: <urn:rihla:territories:> .
                territories:LY-X a skos:Concept ;
                    skos:inScheme scheme:territories ;
                    skos:notation "LY-X" ;
                    skos:prefLabel "Région d’essai"@fr , "جهة تجربة"@ar ;
                    skos:broader territories:LY .
                """)
            .with(
                "rihla/holidays.yaml",
                """
                holidays:
                  - {date: --12-24, name: {fr: Fête de l’essai, ar: عيد التجربة}}
                  - {date: hijri-10-01, name: {fr: Aïd d’essai, ar: عيد آخر}}
                """));
    host.enable("drawn");

    assertThat(Http.get("/fr/pays/libye").body())
        .contains("M0,0 L9,0 L9,9 Z", "Région d’essai", "24 décembre", "Fête de l’essai", "1er ")
        .contains(">Chabiyat</h2>");
    assertThat(Http.get("/ar/" + Http.encode("بلدان") + "/" + Http.encode("ليبيا")).body())
        .contains("عيد التجربة", ">الشعبيات</h2>");

    host.remove("drawn");
    assertThat(Http.get("/fr/pays/libye").body()).doesNotContain("Fête de l’essai", "Chabiyat");
  }

  @Test
  void aPanelIsShownAndOneThatNeverReturnsIsSwitchedOff() throws Exception {
    dropped.put(
        CompiledClass.panelIn(
            PluginJar.of("shown", "1.0.0"),
            """
            public Panel panel(String country) {
              return new Panel(new BilingualText("En chiffres", "بالأرقام"),
                  List.of(new Panel.Line(new BilingualText("Élèves", "تلاميذ"), new BilingualText("12", "12"))));
            }
            """));
    dropped.put(
        CompiledClass.panelIn(
            PluginJar.of("stuck", "1.0.0"),
            "public Panel panel(String country) { synchronized (this) { while (true) { try {"
                + " wait(); } catch (InterruptedException e) { throw new IllegalStateException(e);"
                + " } } } }"));
    host.enable("shown");
    host.enable("stuck");

    assertThat(Http.get("/fr/pays/libye").body()).contains("En chiffres", "Élèves");

    Await.until("switched off", () -> dropped.state("stuck") == PluginState.BROKEN);
    assertThat(dropped.state("shown")).isEqualTo(PluginState.ENABLED);
    assertThat(Http.get("/fr/documents/guide-stuck").statusCode()).isEqualTo(404);
    assertThat(Http.get("/fr/pays/libye").body()).contains("En chiffres");
    host.remove("shown");
    host.remove("stuck");
  }

  @Test
  void countriesStandSideBySideOnATheme() {
    String page = Http.get("/fr/pays?country=MA&country=KR&theme=skills-anticipation").body();

    assertThat(page)
        .contains("<th scope=\"col\">Maroc</th>", "<th scope=\"col\">République de Corée</th>");
    assertThat(Http.get("/fr/pays?country=MA").body()).doesNotContain("<table");
    assertThat(Http.get("/fr/pays?country=MA&country=KR&country=TN&country=DZ").body())
        .contains("Trois pays au plus");
    assertThat(Http.get("/fr/pays?country=%3Cscript%3E&theme=%3Cscript%3E").body())
        .doesNotContain("<script>");
  }

  @Test
  void aPageOfACountryTakesFiveStatementsAtMost() {
    assertThat(statements(Http.get("/fr/pays/maroc"))).isBetween(1, 5);
    assertThat(
            statements(
                Http.get("/fr/pays?country=MA&country=KR&country=TN&theme=skills-anticipation")))
        .isBetween(1, 5);
  }

  private static int statements(HttpResponse<String> answer) {
    Matcher told = STATEMENTS.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
    assertThat(told.find()).isTrue();
    return Integer.parseInt(told.group(1));
  }
}
