package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.FakeExtractor;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.container.Transactions;
import org.rihla.portal.content.folder.FolderImporter;

/** Files are read in the background, and what that came to is said. */
class ExtractionJobsIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private AttachmentService attachments;
  @Inject private ExtractionJobs jobs;
  @Inject private FakeExtractor machine;
  @Inject private Transactions transactions;
  @PersistenceContext private EntityManager entities;

  private void save(FiledDocument document) throws Exception {
    Path root = Portal.home().resolveSibling("import-" + document.key());
    Folders.delete(root);
    Files.createDirectories(root);
    document.write(root);
    assertThat(importer.run(root).problems()).isEmpty();
  }

  private void endsAs(String state, String content, String said) throws Exception {
    FiledDocument document =
        FiledDocument.of(
            "ends-" + state.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), "Fin", content);
    save(document);
    Await.until(state, () -> document.state().equals(state));

    assertThat(Http.get(document.path()).body()).contains(said);
    assertThat(Http.get("/fr/fichiers/" + document.attachment()).body()).contains(said);
  }

  @Test
  void whatComesOfAFileIsSaidInWords() throws Exception {
    endsAs("ENCRYPTED", "#encrypted", "protégé par un mot de passe");
    endsAs("UNSUPPORTED", "#unsupported", "format dont le texte n’est pas lu");
    endsAs("TOO_LARGE", "#too-large", "trop volumineux");
    endsAs("DAMAGED", "#damaged", "illisible");
    endsAs("NO_TEXT", " ", "aucun texte à chercher");
  }

  @Test
  void aFileThatKeepsFailingIsTriedAFewTimes() throws Exception {
    FiledDocument document = FiledDocument.of("crashing", "Panne", "#crashing");
    save(document);
    for (int attempt = 1; attempt < ExtractionJob.MOST_ATTEMPTS; attempt++) {
      int made = attempt;
      Await.until("attempt " + attempt, () -> attempts(document) == made);
      assertThat(document.state()).isEqualTo("WAITING");
      assertThat(Http.get(document.path()).body()).contains("texte en cours de lecture");
      Database.change(
          "update extraction_job set not_before = '2020-01-01 00:00:00' where sha256 ="
              + " (select sha256 from attachment where id = ?)",
          document.attachment());
    }
    Await.until("given up", () -> document.state().equals("DAMAGED"));
  }

  private static int attempts(FiledDocument document) throws Exception {
    return (int)
        Database.count(
            "select coalesce(max(j.attempts), 0) from extraction_job j"
                + " join attachment a on a.sha256 = j.sha256 where a.id = ? and j.last_error is not null",
            document.attachment());
  }

  @Test
  void equalFilesAreReadOnceAndAReplacedOneStaysInItsHistory() throws Exception {
    FiledDocument first = FiledDocument.of("first-copy", "Un", "Le même texte.");
    FiledDocument second = FiledDocument.of("second-copy", "Deux", "Le même texte.");
    save(first);
    save(second);
    Await.until("read", () -> second.state().equals("READ"));
    assertThat(
            Database.count(
                "select count(*) from extraction_job j where exists (select 1 from attachment a"
                    + " where a.sha256 = j.sha256 and a.id in (?, ?))",
                first.attachment(),
                second.attachment()))
        .isEqualTo(1);
    String id = first.attachment();

    save(first.holding("Un autre texte."));

    assertThat(first.attachment()).isEqualTo(id);
    assertThat(attachments.history(id)).extracting(AttachmentVersion::version).containsExactly(1);
    assertThat(attachments.find(id).orElseThrow().version()).isEqualTo(2);
    Await.until("read anew", () -> Http.get("/fr/fichiers/" + id + "/1").body().contains("autre"));
  }

  @Test
  void whatAnOlderExtractorReadIsReadAnew() throws Exception {
    FiledDocument document = FiledDocument.of("outdated-text", "Ancien", "Un texte à relire.");
    save(document);
    Await.until("read", () -> document.state().equals("READ"));
    String blob = attachments.find(document.attachment()).orElseThrow().sha256();
    Database.change("update page_text set words = 'ancien' where sha256 = ?", blob);
    Database.change(
        "update extraction_job set extractor = '0', not_before = '2020-01-01 00:00:00'"
            + " where sha256 = ?",
        blob);

    Await.until(
        "read anew",
        () ->
            Database.texts("select words from page_text where sha256 = ?", blob)
                .getFirst()
                .contains("relire"));
    assertThat(jobs.counts()).extracting(StateCount::state).contains(ReadingState.READ);
  }

  @Test
  void aScanIsReadOnceTesseractIsThere() throws Exception {
    FiledDocument document = FiledDocument.of("scan-without-ocr", "Numérisé", "#scan\nLettre.");
    save(document);
    Await.until("read in vain", () -> document.state().equals("NO_TEXT"));
    String blob = attachments.find(document.attachment()).orElseThrow().sha256();
    machine.tesseract(true);
    try {
      Database.change(
          "update extraction_job set not_before = '2020-01-01 00:00:00' where sha256 = ?", blob);
      Await.until("read anew", () -> document.state().equals("READ"));
    } finally {
      machine.tesseract(false);
    }
    assertThat(Http.get("/fr/fichiers/" + document.attachment() + "/1").body()).contains("Lettre.");
  }

  @Test
  void whoSendsAFileNeedNotWaitForAllThatWasImportedBeforeIt() throws Exception {
    String imported = "e".repeat(64);
    String sent = "f".repeat(64);
    // Nobody but this transaction sees these rows, so that no one reads them.
    transactions.rollBack(() -> {
      waiting(imported, "2020-01-01 00:00:00");
      waiting(sent, "2020-01-02 00:00:00");
      Set<String> others = new HashSet<>(jobs.due(Set.of(), 1_000, false));
      others.removeAll(Set.of(imported, sent));
      assertThat(jobs.due(others, 1, false)).containsExactly(imported);
      assertThat(jobs.due(others, 1, true)).containsExactly(sent);
      return others;
    });
  }

  @Test
  void aFileThatWasBeingReadWhenThePortalStoppedIsReadAgain() throws Exception {
    String blob = "d".repeat(64);
    transactions.rollBack(() -> {
      waiting(blob, "2020-01-01 00:00:00");
      // Here the process ends: nobody tells what came of it.
      assertThat(jobs.begin(blob)).isPresent();
      entities.flush();
      entities.clear();
      assertThat(jobs.due(Set.of(), 1_000, false)).doesNotContain(blob);
      entities
          .createNativeQuery(
              "update extraction_job set not_before = '2020-01-01 00:00:00' where sha256 = ?")
          .setParameter(1, blob)
          .executeUpdate();
      entities.clear();
      assertThat(jobs.due(Set.of(), 1_000, false)).contains(blob);
      assertThat(jobs.begin(blob).orElseThrow().exhausted()).isFalse();
      return blob;
    });
  }

  private void waiting(String sha256, String since) {
    entities
        .createNativeQuery(
            "insert into extraction_job (sha256, file_name, media_type, state, extractor, pages,"
                + " attempts, not_before) values ('%s', 'x', 'x', 'WAITING', '', 0, 0, '%s')"
                    .formatted(sha256, since))
        .executeUpdate();
  }
}
