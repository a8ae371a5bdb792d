package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.DeclarationException;

class ItemFolderReaderTest {
  private static final String ITEM =
      """
      slug: {fr: a-propos, ar: عن-رحلة}
      original: fr
      published: 2023-11-14
      visibility: partners
      fields:
        themes: [skills]
        empty:
      """;

  @TempDir Path root;

  @BeforeEach
  void aFolderThatIsRight() throws IOException {
    write("page/about/item.yaml", ITEM);
    write("page/about/fr.md", "---\ntitle: À propos\n---\n\n# body\n\nTexte.\n");
    write("page/about/ar.md", "---\ntitle: عن رحلة\n---\n\n# body\n\nنص.\n");
  }

  @Test
  void aFolderIsReadAsADraft() throws IOException {
    ItemDraft draft = read();

    assertThat(draft.key()).hasToString("page/about");
    assertThat(draft.slug()).isEqualTo(new LocalizedText("a-propos", "عن-رحلة"));
    assertThat(draft.original()).isEqualTo(Language.FR);
    assertThat(draft.publishedOn()).isEqualTo(LocalDate.of(2023, 11, 14));
    assertThat(draft.visibility()).isEqualTo(Visibility.PARTNERS);
    assertThat(draft.fields()).containsOnlyKeys("themes");
    assertThat(draft.translations()).containsOnlyKeys(Language.FR, Language.AR);
  }

  @Test
  void visibilityIsPublicUnlessSaid() throws IOException {
    write("page/about/item.yaml", ITEM.replace("visibility: partners\n", ""));

    assertThat(read().visibility()).isEqualTo(Visibility.PUBLIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "original: fr|original: en|original: must be fr or ar",
        "original: fr|origin: fr|origin: unknown key",
        "published: 2023-11-14|published: 2023-11|published: must be a day",
        "visibility: partners|visibility: friends|visibility: must be public",
        "slug: {fr: a-propos, ar: عن-رحلة}|slug: a-propos|slug: must be a mapping",
        "slug: {fr: a-propos,|slug: {en: about,|slug: must be a mapping",
        "  themes: [skills]|  themes: [skills|is not valid YAML",
        "original: fr|original: fr\\noriginal: ar|is not valid YAML",
      })
  void aMistakeIsToldWithFileAndKey(String from, String to, String problem) throws IOException {
    write("page/about/item.yaml", ITEM.replace(from, to.replace("\\n", "\n")));

    assertThatThrownBy(this::read)
        .isInstanceOf(DeclarationException.class)
        .hasMessageStartingWith("page/about/item.yaml, line ")
        .hasMessageContaining(problem);
  }

  @Test
  void aFolderWithoutAnyTextIsAMistake() throws IOException {
    Files.delete(root.resolve("page/about/fr.md"));
    Files.delete(root.resolve("page/about/ar.md"));

    assertThatThrownBy(this::read).hasMessageContaining("has neither fr.md nor ar.md");
  }

  @Test
  void foldersAreFoundByTheirItemInOrder() throws IOException {
    write("news/b/item.yaml", ITEM);
    write("news/notes.md", "no item");

    assertThat(ItemFolder.below(root))
        .extracting(ItemFolder::name)
        .containsExactly("news/b", "page/about");
  }

  @Test
  void aChangeOfAnyFileChangesTheDigest() throws IOException {
    String before = folder().digest();
    assertThat(folder().digest()).isEqualTo(before);

    write("page/about/plan.txt", "x");

    assertThat(folder().digest()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "..", "../about/fr.md", "/etc/passwd", "none.pdf", "a\0b"})
  void aNameThatIsNoFileOfTheFolderFindsNone(String name) throws IOException {
    assertThat(folder().file(name)).isEmpty();
  }

  @Test
  void aFileOfTheFolderIsFoundByItsName() throws IOException {
    write("page/about/plan d’action.txt", "x");

    assertThat(folder().file("plan d’action.txt")).isPresent();
  }

  private ItemFolder folder() throws IOException {
    List<ItemFolder> folders = ItemFolder.below(root);
    return folders.getLast();
  }

  private ItemDraft read() throws IOException {
    return new ItemFolderReader(folder()).read();
  }

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
