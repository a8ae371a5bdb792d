package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.rihla.portal.platform.yaml.DeclarationException;

/** A file of an item is read, or refused with its place; nothing else happens. */
class MarkdownFileFuzzTest {
  @FuzzTest(maxDuration = "5m")
  void a_translation_is_read_or_refused_with_its_place(FuzzedDataProvider data) {
    String front = data.consumeString(200);
    String text = "---\n" + front + "\n---\n" + data.consumeRemainingAsString();
    try {
      MarkdownFile.read("fr.md", text);
    } catch (DeclarationException refused) {
      assertThat(refused).hasMessageContaining("fr.md");
    }
  }
}
