package org.rihla.portal.collection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.folder.FolderImporter;

/** Files of several items come in one archive. */
class CollectionIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private AttachmentService attachments;

  private void save(FiledDocument document) throws Exception {
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    assertThat(importer.run(root).problems()).isEmpty();
  }

  private static FiledDocument document(String key, String file) {
    return new FiledDocument(key, "Titre " + key, "public", file, "public", "Texte " + key + ".");
  }

  private String item(FiledDocument document) throws Exception {
    return attachments.find(document.attachment()).orElseThrow().itemId();
  }

  private static HttpResponse<byte[]> get(String parameters) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create(Portal.origin() + "/files/collections/" + parameters);
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  private static Map<String, String> entries(byte[] archive) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void chosenItemsComeWithTheirFilesAnIndexAndCitations() throws Exception {
    FiledDocument french = document("zip-one", "synthèse.pdf");
    FiledDocument arabic = document("zip-two", "تقرير.pdf");
    save(french);
    save(arabic);

    HttpResponse<byte[]> answer = get("fr?item=" + item(arabic) + "&item=" + item(french));

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    Map<String, String> entries = entries(answer.body());
    assertThat(entries.keySet())
        .containsExactly(
            "index.html",
            "citations.bib",
            "citations.ris",
            "zip-two/تقرير.pdf",
            "zip-one/synthèse.pdf");
    assertThat(entries).containsEntry("zip-two/تقرير.pdf", "Texte zip-two.");
    assertThat(entries.get("index.html"))
        .contains("Titre zip-one", "وثيقة Titre zip-one", "dir=\"rtl\"", "/fr/documents/zip-one")
        .contains("href=\"zip-one/synth%C3%A8se.pdf\"");
    assertThat(entries.get("citations.bib")).contains("@misc{document:zip-one", "year = {2024}");
    assertThat(entries.get("citations.ris")).contains("TI  - Titre zip-one\r\n", "ER  - \r\n");
  }

  @Test
  void whatASearchFindsComesTogether() throws Exception {
    FiledDocument found = document("zip-found", "a.pdf");
    save(new FiledDocument(found.key(), "Mégalodon", "public", "a.pdf", "public", "Un mégalodon."));
    Await.until("found", () -> Search.finds("mégalodon", found.path()));

    assertThat(entries(get("fr?q=megalodon").body())).containsKey("zip-found/a.pdf");
    assertThat(Search.of("mégalodon").body()).contains("/files/collections/fr?q=m%C3%A9galodon");
    assertThat(get("fr").statusCode()).isEqualTo(404);
    assertThat(get("fr?q=introuvableabsolument").statusCode()).isEqualTo(404);
    assertThat(get("de?q=megalodon").statusCode()).isEqualTo(404);
    assertThat(get("fr?item=..").statusCode()).isEqualTo(404);
  }

  @Test
  void anArchiveHoldsOnlyWhatTheReaderMaySee() throws Exception {
    FiledDocument open = document("zip-open", "a.pdf");
    FiledDocument closed = document("zip-closed", "a.pdf").visibleTo("partners", "public");
    FiledDocument partly = document("zip-partly", "a.pdf").visibleTo("public", "partners");
    FiledDocument withdrawn = document("zip-withdrawn", "a.pdf");
    for (FiledDocument each : new FiledDocument[] {open, closed, partly, withdrawn}) {
      save(each);
    }
    attachments.withdraw(withdrawn.attachment());

    Map<String, String> entries =
        entries(
            get("ar?item="
                    + item(open)
                    + "&item="
                    + item(closed)
                    + "&item="
                    + item(partly)
                    + "&item="
                    + item(withdrawn))
                .body());

    assertThat(entries.keySet())
        .containsExactly("index.html", "citations.bib", "citations.ris", "zip-open/a.pdf");
    assertThat(entries.get("index.html")).doesNotContain("zip-closed");
    assertThat(get("fr?item=" + item(closed)).statusCode()).isEqualTo(404);
  }
}
