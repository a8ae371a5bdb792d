package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.content.folder.FolderImporter;

/** What no row names goes, what a row names stays. */
class BlobSweepIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private AttachmentService attachments;
  @Inject private BlobStore blobs;
  @Inject private BlobSweep sweep;

  @Test
  void onlyBlobsThatNothingNamesAreRemoved() throws Exception {
    FiledDocument document = FiledDocument.of("swept-round", "Balai", "Reste.");
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    importer.run(root);
    String first = attachments.find(document.attachment()).orElseThrow().sha256();
    document.holding("Reste aussi.").write(root);
    importer.run(root);
    String second = attachments.find(document.attachment()).orElseThrow().sha256();
    byte[] orphan = "Rien ne le nomme.".getBytes(StandardCharsets.UTF_8);
    String unnamed = blobs.put(new ByteArrayInputStream(orphan)).sha256();

    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    sweep.sweep(yesterday);
    assertThat(blobs.intact(unnamed)).isTrue();
    for (String blob : new String[] {first, second, unnamed}) {
      Path file = Portal.home().resolve("blobs").resolve(blob.substring(0, 2)).resolve(blob);
      Files.setLastModifiedTime(file, FileTime.from(yesterday.minus(Duration.ofDays(1))));
    }
    sweep.sweep(yesterday);

    assertThat(blobs.size(unnamed)).isEmpty();
    assertThat(blobs.intact(first)).isTrue();
    assertThat(blobs.intact(second)).isTrue();
  }
}
