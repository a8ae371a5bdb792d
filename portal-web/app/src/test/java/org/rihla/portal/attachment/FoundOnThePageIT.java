package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.folder.FolderImporter;

/** What stands in a file is found on its page. */
class FoundOnThePageIT extends InPortal {
  private static final String THREE_PAGES =
      "Le sommaire de la mission.\fUne page sans rien de rare.\f"
          + "Le quetzalcoatlus survole la vallée.\n\nIl revient au soir.";

  @Inject private FolderImporter importer;

  private void save(FiledDocument document) throws Exception {
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    assertThat(importer.run(root).problems()).isEmpty();
  }

  private static String text(FiledDocument document, int page) throws Exception {
    return "/fr/fichiers/" + document.attachment() + "/" + page;
  }

  private void read(FiledDocument document) throws Exception {
    save(document);
    Await.until("read", () -> document.state().equals("READ"));
  }

  @Test
  void aWordOnTheThirdPageLeadsToThatPage() throws Exception {
    FiledDocument document = FiledDocument.of("flying-paper", "Oiseaux", THREE_PAGES);
    read(document);
    Await.until("found", () -> Search.finds("quetzalcoatlus", document.path()));

    String hits = Search.of("quetzalcoatlus").body();
    assertThat(hits)
        .contains("href=\"" + text(document, 3) + "?q=quetzalcoatlus\"")
        .contains("href=\"" + document.file() + "#page=3\"")
        .contains("<mark>quetzalcoatlus</mark>")
        .contains("Page 3");
    HttpResponse<String> page = Http.get(text(document, 3) + "?q=quetzalcoatlus");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<p>Le quetzalcoatlus survole la vallée.</p>")
        .contains("<p>Il revient au soir.</p>")
        .contains("3 sur 3")
        .contains("href=\"" + text(document, 2) + "\"")
        .contains("noindex");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Server-Timing").orElseThrow())
        .matches(timing -> statements(timing) <= 5);
  }

  private static int statements(String timing) {
    return Integer.parseInt(timing.replaceAll("\\D+", ""));
  }

  @Test
  void theItemSaysHowLongItsFileIsAndLeadsToItsText() throws Exception {
    FiledDocument document = FiledDocument.of("counted-pages", "Longueur", THREE_PAGES + " Long.");
    read(document);

    assertThat(Http.get(document.path()).body())
        .contains("3 pages")
        .contains("href=\"/fr/fichiers/" + document.attachment() + "\"");
    assertThat(Http.get("/ar/" + Http.encode("ملفات") + "/" + document.attachment()).body())
        .contains("3 صفحات");
  }

  @Test
  void oneDocumentIsSearchedByItself() throws Exception {
    FiledDocument document =
        FiledDocument.of(
            "searched-inside", "Dedans", "Un ptérodactyle.\fRien.\fDes ptérodactyles.");
    read(document);
    String own = "/fr/fichiers/" + document.attachment();
    Await.until(
        "found", () -> Http.get(own + "?q=pterodactyle").body().contains("Trouvé sur 2 pages."));

    assertThat(Http.get(own + "?q=pterodactyle").body())
        .contains(text(document, 1) + "?q=pterodactyle")
        .contains(text(document, 3) + "?q=pterodactyle")
        .doesNotContain(text(document, 2) + "?q");
    assertThat(Http.get(own).body()).contains(text(document, 2));
    assertThat(Http.get(own + "?q=megatherium").body()).contains("Rien de tel");
  }

  @Test
  void anArabicPageIsSetFromTheRightInAFrenchPage() throws Exception {
    FiledDocument document =
        FiledDocument.of(
            "arabic-page", "Deux langues", "Un texte en français.\fهذا تقرير عن التيتانوصور.");
    read(document);
    Await.until("found", () -> Search.finds("التيتانوصور", document.path()));

    assertThat(Http.get(text(document, 2)).body())
        .contains("<div class=\"prose page-text\" lang=\"ar\" dir=\"rtl\">");
    assertThat(Search.of("التيتانوصور").body())
        .contains("<p class=\"snippet\" lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void textThatWasRecognisedInAPictureSaysSo() throws Exception {
    FiledDocument document =
        FiledDocument.of("scanned", "Lettre", "[ocr 87]Une lettre du pachycéphalosaure.");
    read(document);
    Await.until("found", () -> Search.finds("pachycéphalosaure", document.path()));

    assertThat(Search.of("pachycéphalosaure").body()).contains("Reconnu par OCR");
    assertThat(Http.get(text(document, 1)).body()).contains("87").contains("OCR");
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    FiledDocument document = FiledDocument.of("short-one", "Court", "Une page seule.");
    read(document);

    for (String end :
        new String[] {"/2", "/0", "/01", "/99999999999", "/x", "?page=9", "?page=x"}) {
      assertThat(Http.get("/fr/fichiers/" + document.attachment() + end).statusCode())
          .as(end)
          .isEqualTo(404);
    }
    assertThat(Http.get("/fr/fichiers/nowhere/1").statusCode()).isEqualTo(404);
    assertThat(Http.get("/fr/fichiers").statusCode()).isEqualTo(404);
  }
}
