package org.rihla.portal.content.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.FiledDocument;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.language.Language;

class BulkImportIT extends InPortal {
  @Inject private BulkImport imports;

  private final Path root;

  BulkImportIT() throws IOException {
    root = Portal.home().resolveSibling("bulk");
    Folders.delete(root);
    Files.createDirectories(root.resolve("sous-dossier"));
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(root.resolve(name), content);
  }

  private IntakeReport run(boolean tryOnly) throws IOException {
    return run(root, tryOnly, ImportProgress.UNSEEN);
  }

  private IntakeReport run(Path source, boolean tryOnly, ImportProgress progress)
      throws IOException {
    BulkImport.Wish wish = new BulkImport.Wish(source, null, tryOnly, Language.FR);
    return ((BulkImport.Documents) imports.run(wish, progress)).report();
  }

  private static long titled(String title) throws Exception {
    return Database.count("select count(*) from translation where title = ?", title);
  }

  @Test
  void aFolderOfFilesComesInOnceAndForPartnersOnly() throws Exception {
    file("rapport_en_vrac.txt", "Texte du rapport en vrac.");
    file("sous-dossier/تقرير_مجمّع.txt", "نص التقرير المجمّع.");
    file("copie.txt", "Texte du rapport en vrac.");
    file("vide.txt", "");
    assertThat(run(true).files()).isEqualTo(2);
    assertThat(titled("rapport en vrac")).isZero();

    IntakeReport report = run(false);

    assertThat(report.files()).isEqualTo(2);
    assertThat(report.items()).isEqualTo(2);
    assertThat(report.duplicates()).extracting(Duplicate::file).hasSize(1);
    assertThat(report.problems()).extracting(IntakeProblem::place).containsExactly("vide.txt");
    assertThat(report.unread()).isEmpty();
    assertThat(titled("تقرير مجمّع")).isEqualTo(1);
    assertThat(
            Database.texts(
                "select i.visibility from item i join translation t on t.item_id = i.id"
                    + " where t.title = 'تقرير مجمّع'"))
        .containsExactly("partners");
    IntakeReport again = run(false);
    assertThat(again.files()).isZero();
    assertThat(again.present()).isEqualTo(2);
  }

  @Test
  void whatATableSaysStandsInTheItem() throws Exception {
    file("plan.txt", "Plan de travail tabulé.");
    file("photo.png", "image sans texte");
    file(
        "metadata.csv",
        """
        file,item,fr.title,ar.title,visibility,fields.themes,file.title.ar,file.language
        *,document/from-a-table,,,public,,,
        plan.txt,,Plan tabulé,خطة مجدولة,,sector-skills-committees|skills-anticipation,الخطة,fr
        photo.png,,,,,,,
        """);

    IntakeReport report = run(false);

    assertThat(report.problems()).isEmpty();
    assertThat(report.items()).isEqualTo(1);
    assertThat(report.files()).isEqualTo(2);
    String fields =
        Database.texts("select fields from item where item_key = ?", "from-a-table").getFirst();
    assertThat(fields)
        .contains("\"skills-anticipation\"", "\"plan.txt\"", "\"photo.png\"", "الخطة");
    assertThat(titled("خطة مجدولة")).isEqualTo(1);
  }

  @Test
  void filesAreAddedToAnItemThatIsThereAndKeepItsWords() throws Exception {
    Path items = Portal.home().resolveSibling("bulk-items");
    Folders.delete(items);
    FiledDocument.of("extended-by-table", "Déjà là", "Premier fichier.").write(items);
    imports.run(new BulkImport.Wish(items, null, false, Language.FR), ImportProgress.UNSEEN);
    file("rapport.pdf", "Un autre du même nom.");
    file(
        "metadata.csv", "file,item,fr.title\nrapport.pdf,document/extended-by-table,Autre titre\n");

    assertThat(run(false).files()).isEqualTo(1);
    assertThat(run(false).present()).isEqualTo(1);

    assertThat(titled("Déjà là")).isEqualTo(1);
    assertThat(Database.texts("select fields from item where item_key = ?", "extended-by-table"))
        .singleElement()
        .asString()
        .contains("\"rapport.pdf\"", "\"rapport (2).pdf\"");
  }

  @Test
  void aMistakeInTheTableKeepsEverythingOut() throws Exception {
    file("bon.txt", "Un bon fichier.");
    file("mauvais.txt", "Un fichier mal décrit.");
    file(
        "metadata.csv",
        "file,fr.title,fields.nature\nbon.txt,Bien décrit,sourced\nmauvais.txt,Mal décrit,rumour\n");

    IntakeReport report = run(false);

    assertThat(report.refused()).isTrue();
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message(Language.FR))
                .startsWith("metadata.csv:3: ")
                .contains("rumour"));
    assertThat(titled("Bien décrit")).isZero();
    file("metadata.csv", "file\nabsent.txt\n");
    assertThat(run(false).refused()).isTrue();
  }

  @Test
  void whatWasCutOffInTheMiddleGoesOnWhenItIsRunAgain() throws Exception {
    file("un.txt", "Premier de trois.");
    file("deux.txt", "Deuxième de trois.");
    file("trois.txt", "Troisième de trois.");
    ImportProgress cut =
        (phase, done, total) -> {
          if (phase == ImportPhase.SAVING && done == 2) {
            throw new IllegalStateException("killed");
          }
        };
    assertThatThrownBy(() -> run(root, false, cut)).hasMessage("killed");

    IntakeReport report = run(false);

    assertThat(report.files()).isEqualTo(1);
    assertThat(report.present()).isEqualTo(2);
    assertThat(titled("un") + titled("deux") + titled("trois")).isEqualTo(3);
  }

  @Test
  void aZipIsImportedAsAFolderIsAndUnreadFilesAreNamed() throws Exception {
    file("secret.pdf", "#encrypted\n");
    file("sous-dossier/note.txt", "Une note archivée.");
    Path zip = root.resolveSibling("bulk.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream archive = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(root)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        archive.putNextEntry(new ZipEntry("lot/" + root.relativize(each)));
        Files.copy(each, archive);
      }
    }
    IntakeReport report = run(zip, false, ImportProgress.UNSEEN);
    assertThat(report.files()).isEqualTo(2);
    assertThat(report.unread()).containsEntry("secret.pdf", ReadingState.ENCRYPTED).hasSize(1);
  }
}
