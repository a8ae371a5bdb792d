package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.language.Language;

/** Imports that are only tried, and files that come twice. */
class ImportTrialIT extends InPortal {
  @Inject private FolderImporter importer;

  private static Path folder(FiledDocument... documents) throws IOException {
    Path root = Portal.home().resolveSibling("import-" + documents[0].key());
    Folders.delete(root);
    Files.createDirectories(root);
    for (FiledDocument document : documents) {
      document.write(root);
    }
    return root;
  }

  private static long items(String key) throws Exception {
    return Database.count("select count(*) from item where item_key = ?", key);
  }

  @Test
  void aTrialSaysWhatWouldComeAndKeepsNothing() throws Exception {
    Path root = folder(FiledDocument.of("tried-only", "Essai", "Texte d’essai."));

    ImportReport report = importer.run(root, true, Language.FR, (done, total) -> {});

    assertThat(report.saved()).isEqualTo(1);
    assertThat(report.problems()).isEmpty();
    assertThat(items("tried-only")).isZero();
    assertThat(importer.run(root).saved()).isEqualTo(1);
    assertThat(items("tried-only")).isEqualTo(1);
  }

  @Test
  void aFileThatAnotherItemHasAsWellIsNamed() throws Exception {
    importer.run(folder(FiledDocument.of("original-file", "Un", "Les mêmes octets.")));

    ImportReport report =
        importer.run(folder(FiledDocument.of("same-file", "Deux", "Les mêmes octets.")));

    assertThat(report.duplicates())
        .isEqualTo(List.of("document/same-file: rapport.pdf = document/original-file"));
  }
}
