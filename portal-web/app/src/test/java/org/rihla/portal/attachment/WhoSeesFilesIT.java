package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
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
import org.rihla.portal.indexing.Outbox;

/** A file is given to exactly those who may open it, and so are its text and every trace of it. */
class WhoSeesFilesIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private AttachmentService attachments;
  @Inject private Outbox outbox;

  private void save(FiledDocument document) throws Exception {
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    assertThat(importer.run(root).problems()).isEmpty();
    Await.until("read", () -> document.state().equals("READ"));
    Await.until("indexed", () -> outbox.size() == 0);
  }

  private static void assertGone(FiledDocument document, String word) throws Exception {
    assertGone(document, word, 404);
  }

  private static void assertGone(FiledDocument document, String word, int status) throws Exception {
    String id = document.attachment();
    assertThat(Http.get(document.file()).statusCode()).isEqualTo(status);
    assertThat(Http.get("/fr/fichiers/" + id).statusCode()).isEqualTo(status);
    assertThat(Http.get("/fr/fichiers/" + id + "/1").statusCode()).isEqualTo(status);
    assertThat(Http.get(document.path()).body()).doesNotContain(id, document.fileName());
    assertThat(Search.of(word).body()).contains("Aucune fiche ne correspond").doesNotContain(id);
    assertThat(Http.get("/fr/suggest?q=" + Http.encode(word)).body()).doesNotContain(word);
  }

  @Test
  void aFileOfAnItemThatIsNotForEverybodyIsNotEither() throws Exception {
    FiledDocument document =
        FiledDocument.of("closed-item", "Fermé", "Le velociraptor.")
            .visibleTo("partners", "public");
    save(document);

    assertGone(document, "velociraptor");
  }

  @Test
  void aFileMayBeForFewerThanItsItem() throws Exception {
    FiledDocument document =
        FiledDocument.of("closed-file", "Ouvert", "L’allosaure.").visibleTo("public", "partners");
    save(document);

    assertThat(Http.get(document.path()).statusCode()).isEqualTo(200);
    assertGone(document, "allosaure");
  }

  @Test
  void aWithdrawnFileIsGoneFromEverywhere() throws Exception {
    FiledDocument document = FiledDocument.of("taken-back", "Retiré", "Le carnotaure.");
    save(document);
    Await.until("found", () -> Search.finds("carnotaure", document.path()));
    assertThat(Http.get(document.file()).statusCode()).isEqualTo(200);

    attachments.withdraw(document.attachment());

    Await.until("indexed", () -> outbox.size() == 0);
    assertGone(document, "carnotaure", 410);
  }

  @Test
  void aFileThatItsItemNoLongerNamesIsGone() throws Exception {
    FiledDocument document = FiledDocument.of("unnamed-file", "Sans nom", "L’ankylosaure.");
    save(document);
    String id = document.attachment();
    FiledDocument other =
        new FiledDocument(
            document.key(), document.title(), "public", "autre.pdf", "public", "Autre chose.");
    save(other);

    assertThat(Http.get("/files/" + id + "/rapport.pdf").statusCode()).isEqualTo(404);
    assertThat(Http.get("/fr/fichiers/" + id + "/1").statusCode()).isEqualTo(404);
    Await.until(
        "gone", () -> Search.of("ankylosaure").body().contains("Aucune fiche ne correspond"));
  }
}
