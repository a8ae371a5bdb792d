package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.platform.yaml.DeclarationException;

class MarkdownFileTest {

  @Test
  void frontMatterAndSectionsBecomeTexts() {
    TranslationDraft text =
        read(
            """
            ---
            title: Anticiper
            summary: Une phrase.
            lesson: 3
            ---

            # observed

            Premier.

            ## Sous-titre

            # why
            Second.
            """);

    assertThat(text.title()).isEqualTo("Anticiper");
    assertThat(text.summary()).isEqualTo("Une phrase.");
    assertThat(text.fields())
        .containsEntry("lesson", "3")
        .containsEntry("observed", "Premier.\n\n## Sous-titre")
        .containsEntry("why", "Second.");
  }

  @Test
  void filesFromOtherSystemsReadTheSame() {
    TranslationDraft text = read("\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# body\r\n\r\nTexte.\r\n");

    assertThat(text.title()).isEqualTo("A");
    assertThat(text.fields()).containsEntry("body", "Texte.");
  }

  @Test
  void marksOfDirectionAreTakenOutOfLines() {
    assertThat(read("---\ntitle: \"a\\u202Eb\"\n---\n").title()).isEqualTo("ab");
  }

  @ParameterizedTest
  @CsvSource({
    "'title: A','fr.md, line 1, whole file: must begin with front matter'",
    "'---\ntitle: A\nlesson: [a\n---\n','fr.md, line 3, whole file: is not valid YAML'",
    "'---\ntitle: [a]\n---\n','fr.md, line 1, title: must be a line of text'",
    "'---\ntitle: A\n---\ntext','fr.md, line 1, whole file: text must stand under a heading'",
    "'---\ntitle: A\n---\ntext\n# body\n','fr.md, line 1, whole file: text must stand'",
    "'---\ntitle: A\n---\n# body\na\n# body\n','fr.md, line 1, body: the section stands twice'",
  })
  void aMistakeIsToldWhereItStands(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DeclarationException.class)
        .hasMessageStartingWith(message);
  }

  private static TranslationDraft read(String text) {
    return MarkdownFile.read("fr.md", text);
  }
}
