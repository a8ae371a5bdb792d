package org.rihla.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.DocumentFolder;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.folder.FolderImporter;
import org.rihla.portal.indexing.Outbox;

class VisibilityIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private Outbox outbox;

  @Test
  void whatIsForPartnersShowsNowhereToOthers() throws Exception {
    Path root = Portal.home().resolveSibling("import-visibility");
    Folders.delete(root);
    Files.createDirectories(root);
    DocumentFolder.write(root, "open-paper", "Stegosaurus ouvert", "public");
    DocumentFolder.write(root, "partners-paper", "Stegosaurus réservé", "partners");
    assertThat(importer.run(root).problems()).isEmpty();
    Await.until("found", () -> Search.finds("stegosaurus", "/fr/documents/open-paper"));
    Await.until("indexed", () -> outbox.size() == 0);

    assertThat(Http.get("/fr/documents/open-paper").statusCode()).isEqualTo(200);
    assertThat(Http.get("/fr/documents/partners-paper").statusCode()).isEqualTo(404);
    assertThat(Http.get("/ar/%D9%88%D8%AB%D8%A7%D8%A6%D9%82/partners-paper").statusCode())
        .isEqualTo(404);
    String found = Search.of("stegosaurus").body();
    assertThat(found).contains("open-paper").doesNotContain("partners-paper", "réservé");
    assertThat(Http.get("/fr/documents").body()).doesNotContain("partners-paper", "réservé");
    assertThat(Http.get("/fr/").body()).doesNotContain("partners-paper", "réservé");
    assertThat(Http.get("/fr/suggest?q=stegosaurus").body())
        .contains("ouvert")
        .doesNotContain("réservé");
    assertThat(Http.get("/sitemap.xml").body())
        .contains("open-paper")
        .doesNotContain("partners-paper");
  }

  @Test
  void countsAndFacetsDoNotBetrayIt() throws Exception {
    Path root = Portal.home().resolveSibling("import-counts");
    Folders.delete(root);
    Files.createDirectories(root);
    DocumentFolder.write(root, "counted-paper", "Triceratops un", "public");
    DocumentFolder.write(root, "hidden-paper", "Triceratops deux", "partners");
    importer.run(root);
    Await.until("found", () -> Search.finds("triceratops", "/fr/documents/counted-paper"));
    Await.until("indexed", () -> outbox.size() == 0);
    var results = search("triceratops");
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets())
        .allSatisfy(facet ->
            assertThat(facet.values())
                .allSatisfy(value -> assertThat(value.count()).isLessThanOrEqualTo(1)));
  }

  @Test
  void itsFilesAreNotServed() throws Exception {
    Path root = Portal.home().resolveSibling("import-files");
    Folders.delete(root);
    Files.createDirectories(root);
    DocumentFolder.write(root, "open-file", "Ouvert", "public");
    DocumentFolder.write(root, "closed-file", "Fermé", "partners");
    importer.run(root);
    assertThat(Http.get("/files/" + attachment("open-file") + "/notes.txt").body())
        .isEqualTo("Des notes.");
    assertThat(Http.get("/files/" + attachment("closed-file") + "/notes.txt").statusCode())
        .isEqualTo(404);
  }

  @Inject private SearchService searches;

  private org.rihla.search.SearchResults search(String text) {
    return searches
        .search(
            new SearchQuery(text, java.util.Map.of(), org.rihla.search.Sort.RELEVANCE, 1, true),
            org.rihla.portal.language.Language.FR,
            org.rihla.portal.account.AccessPolicy.anonymous(),
            null)
        .orElseThrow();
  }

  private static String attachment(String key) throws Exception {
    return Database.texts(
            "select a.id from attachment a join item i on i.id = a.item_id where i.item_key = ?",
            key)
        .getFirst();
  }
}
