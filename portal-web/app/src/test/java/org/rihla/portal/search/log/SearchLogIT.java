package org.rihla.portal.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Access;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchQuery;
import org.rihla.portal.search.SearchService;
import org.rihla.search.Sort;

class SearchLogIT extends InPortal {
  @Inject private SearchLog log;
  @Inject private SearchService searches;

  private static List<String> rows(String text) throws Exception {
    return Database.texts("select id || ' ' || times from search_count where words = ?", text);
  }

  private static String table(String parameters) {
    String bearer = "Bearer " + Portal.token();
    return Http.get("/control/searches" + parameters, "Authorization", bearer).body();
  }

  @Test
  void firstPagesOfTypedTextsAreCountedByThemselvesWithinSeconds() throws Exception {
    for (String further : List.of("", "", "&sort=newest", "&country=MA", "&translate=no")) {
      assertThat(Http.get("/fr/recherche?q=Brachiosaurus" + further).statusCode()).isEqualTo(200);
    }
    Await.until("written", () -> !rows("brachiosaurus").isEmpty());
    log.write();
    assertThat(rows("brachiosaurus"))
        .singleElement()
        .asString()
        .endsWith("/fr/all/nothing/brachiosaurus 2");
  }

  @Test
  void aPageIsMadeWithoutAStatementForTheLog() throws Exception {
    String counted = "/fr/recherche?q=formation+diplodocus";
    assertThat(statements(counted)).isEqualTo(statements(counted + "&sort=newest"));
    // Nothing is counted while the index is still being opened.
    Await.until(
        "written",
        () -> {
          Http.get(counted);
          return !rows("formation diplodocus").isEmpty();
        });
  }

  private static String statements(String page) {
    return Http.get(page).headers().firstValue("Server-Timing").orElseThrow();
  }

  @Test
  void personalTextsAreCountedWithoutTheirText() throws Exception {
    log.write();
    String textless = "select coalesce(sum(times), 0) from search_count where words = ''";
    long before = Database.count(textless);
    Search.of("iguanodon@example.org");
    Search.of("iguanodon 06 12 34 56 78");
    Search.of("iguanodon ".repeat(20));
    Http.get("/ar/%D8%A8%D8%AD%D8%AB?q=iguanodon%00");
    log.write();
    assertThat(Database.count(textless)).isEqualTo(before + 3);
    assertThat(Database.texts("select words from search_count where words like 'iguanodon%'"))
        .containsExactly("iguanodon");
  }

  @Test
  void aMembersSearchIsCountedApart() throws Exception {
    Access member = new Access(Set.of("public", "partners"));
    SearchQuery query = new SearchQuery("Parasaurolophus", Map.of(), Sort.RELEVANCE, 1, true);
    var results = searches.search(query, Language.FR, member, null).orElseThrow();
    log.count(query, Language.FR, member, results);
    log.write();
    assertThat(rows("parasaurolophus")).singleElement().asString().contains("/members/");
  }

  @Test
  void theControlChannelTellsTheMostFrequentAndThoseThatFoundNothing() {
    Search.of("compsognathus formation");
    Search.of("compsognathus");
    assertThat(table("?limit=1000"))
        .startsWith("Fois ")
        .containsPattern("\\d+ +1 +fr +rien +compsognathus\n")
        .contains("compsognathus formation");
    assertThat(table("?limit=1000&nothing-found=true"))
        .contains("compsognathus\n")
        .doesNotContain("compsognathus formation", "trouvé");
    assertThat(table("?since=9999-01-01")).startsWith("Aucune recherche");
    assertThat(table("?since=yesterday")).contains("bad-request", "since");
    assertThat(table("?limit=0")).contains("bad-request", "limit");
    assertThat(Http.get("/control/searches").statusCode()).isEqualTo(403);
  }
}
