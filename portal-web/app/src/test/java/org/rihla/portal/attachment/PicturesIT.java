package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.content.folder.FolderImporter;

/** Files have small pictures, and images are given redrawn, without what a camera left in them. */
class PicturesIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private AttachmentService attachments;

  private void save(FiledDocument document) throws Exception {
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    assertThat(importer.run(root).problems()).isEmpty();
    Await.until(
        "pictures",
        () ->
            Database.count(
                    "select count(*) from picture p join attachment a on a.sha256 = p.source_sha256"
                        + " where a.id = ?",
                    document.attachment())
                > 0);
  }

  private static FiledDocument document(String key, String file) {
    return new FiledDocument(key, "Images", "public", file, "public", "picture of " + key);
  }

  @Test
  void aDocumentHasAPictureOfItsFirstPage() throws Exception {
    FiledDocument document = document("first-page", "plan.pdf");
    save(document);
    String picture = "/files/pictures/" + document.attachment() + "/160";

    assertThat(Http.get(document.path()).body()).contains("src=\"" + picture + "\"");
    HttpResponse<String> answer = Http.get(picture);
    assertThat(answer.body()).isEqualTo("redrawn, 160 wide");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertThat(Http.get(picture, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(Http.get("/files/pictures/" + document.attachment() + "/161").statusCode())
        .isEqualTo(404);
    assertThat(Http.get(document.file()).body()).isEqualTo("picture of first-page");
  }

  @Test
  void anImageIsGivenRedrawn() throws Exception {
    FiledDocument document = document("photo", "photo.jpg");
    save(document);

    assertThat(Http.get(document.file()).body()).isEqualTo("redrawn, 1920 wide");
  }

  @Test
  void anImageThatCannotBeRedrawnIsNotGiven() throws Exception {
    FiledDocument document =
        new FiledDocument("raw-photo", "Brute", "public", "brute.jpg", "public", "position inside");
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    importer.run(root);
    Await.until("read", () -> document.state().equals("READ"));

    assertThat(Http.get(document.file()).statusCode()).isEqualTo(404);
  }

  @Test
  void picturesOfAWithdrawnFileAreGone() throws Exception {
    FiledDocument document = document("gone-picture", "plan.pdf");
    save(document);
    attachments.withdraw(document.attachment());

    assertThat(Http.get("/files/pictures/" + document.attachment() + "/160").statusCode())
        .isEqualTo(410);
    assertThat(Http.get(document.path()).body()).doesNotContain("/files/pictures/");
  }
}
