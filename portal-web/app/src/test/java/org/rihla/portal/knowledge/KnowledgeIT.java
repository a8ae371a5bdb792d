package org.rihla.portal.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ItemId;
import org.rihla.search.bilingual.source.SourceFormatException;

class KnowledgeIT extends InPortal {
  @Inject private KnowledgeStore store;
  @Inject private AddedSources sources;
  @Inject private TranslatedPassages passages;

  private static String search(String text) {
    return Search.of(text).body();
  }

  @Test
  void thePortalLearnsByItselfOnceItServes() throws Exception {
    Await.until("knowledge", () -> store.current().size() > 1_000);
  }

  @Test
  void anArabicWordFindsFrenchTextsAndThePageSaysByWhichTranslation() throws Exception {
    store.renew();
    String page = search("كوريا");
    assertThat(page).contains("search-note").contains("translate=no").containsIgnoringCase("Corée");
    assertThat(page).contains("<mark");
  }

  @Test
  void theTranslationCanBeSwitchedOff() throws Exception {
    store.renew();
    String page = Http.get("/fr/recherche?q=" + Http.encode("كوريا") + "&translate=no").body();
    assertThat(page).contains("search-note").doesNotContain("class=\"translated\"");
  }

  @Test
  void anAddedThesaurusIsUsedAtOnceAndStays() throws Exception {
    Path file = Portal.home().resolveSibling("quagga.ttl");
    Files.writeString(
        file,
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:x:q> skos:prefLabel "Quagga"@fr, "تكوين"@ar .
        """);
    assertThat(sources.add(file).entries()).hasSize(1);
    assertThat(search("quagga")).contains("search-note", "<mark");
    store.renew();
    assertThat(search("quagga")).contains("search-note", "<mark");
    Files.delete(Portal.home().resolve("knowledge/quagga.ttl"));
    store.renew();
    assertThat(search("quagga")).doesNotContain("<mark");
  }

  @Test
  void aBrokenThesaurusChangesNothing() throws Exception {
    Path file = Files.writeString(Portal.home().resolveSibling("broken.ttl"), "oops \"");
    int before = store.current().size();
    assertThatThrownBy(() -> sources.add(file))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("broken.ttl, line 1");
    assertThat(Portal.home().resolve("knowledge/broken.ttl")).doesNotExist();
    assertThat(store.current().size()).isEqualTo(before);
  }

  @Test
  void passagesAreReadOfItemsThatHaveBothLanguages() {
    List<ItemId> ids = passages.newestFirst();
    assertThat(passages.of(ids.subList(0, Math.min(10, ids.size()))))
        .isNotEmpty()
        .allSatisfy(passage -> assertThat(passage.french()).isNotNull());
  }
}
