package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.DocumentFolder;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Portal;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;

class ImportIT extends InPortal {
  @Inject private FolderImporter importer;
  @Inject private ContentService content;

  @Test
  void aBrokenItemIsNamedAndTheOthersComeIn() throws Exception {
    Path root = folder("broken");
    DocumentFolder.write(root, "import-good-a", "Bonne A", "public");
    Path broken = DocumentFolder.write(root, "import-broken", "Cassée", "public");
    Files.writeString(broken.resolve("item.yaml"), "original: fr\npublished: hier\nfields: {}\n");
    DocumentFolder.write(root, "import-good-b", "Bonne B", "public");

    ImportReport report = importer.run(root);
    assertThat(report.saved()).isEqualTo(2);
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().getFirst()).contains("document/import-broken");
    assertThat(count("import-good-a") + count("import-good-b")).isEqualTo(2);
    assertThat(count("import-broken")).isZero();
  }

  @Test
  void importingTwiceChangesNothingAndAChangedFolderUpdatesItsItem() throws Exception {
    Path root = folder("twice");
    DocumentFolder.write(root, "import-twice", "Première", "public");
    assertThat(importer.run(root).saved()).isEqualTo(1);
    String version = version("import-twice");
    ImportReport second = importer.run(root);
    assertThat(second.saved()).isZero();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(version("import-twice")).isEqualTo(version);

    DocumentFolder.write(root, "import-twice", "Seconde", "public");
    assertThat(importer.run(root).saved()).isEqualTo(1);
    assertThat(version("import-twice")).isNotEqualTo(version);
  }

  @Test
  void anItemThatSomebodyEditedIsKept() throws Exception {
    Path root = folder("edited");
    Path folder = DocumentFolder.write(root, "import-edited", "Du dossier", "public");
    importer.run(root);
    ItemDraft draft =
        new ItemFolderReader(new ItemFolder(folder, new ItemKey("document", "import-edited")))
            .read();
    content.save(SaveItem.edit(retitled(draft, "De l’éditrice"), "editor"));

    DocumentFolder.write(root, "import-edited", "Du dossier, revu", "public");
    ImportReport report = importer.run(root);
    assertThat(report.kept()).containsExactly("document/import-edited");
    assertThat(
            Database.texts(
                "select t.title from translation t join item i on i.id = t.item_id"
                    + " where i.item_key = 'import-edited' and t.language = 'FR'"))
        .containsExactly("De l’éditrice");
  }

  private static ItemDraft retitled(ItemDraft draft, String title) {
    return new ItemDraft(
        draft.key(),
        draft.slug(),
        draft.original(),
        draft.publishedOn(),
        draft.visibility(),
        draft.fields(),
        Map.of(Language.FR, new TranslationDraft(title, "Résumé.", Map.of())));
  }

  private static Path folder(String name) throws IOException {
    Path root = Portal.home().resolveSibling("import-" + name);
    Folders.delete(root);
    return Files.createDirectories(root);
  }

  private static long count(String key) throws Exception {
    return Database.count("select count(*) from item where item_key = ?", key);
  }

  private static String version(String key) throws Exception {
    return Database.texts("select version from item where item_key = ?", key).getFirst();
  }
}
