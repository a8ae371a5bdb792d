package org.rihla.search.bilingual.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictdDictionaryTest {

  private static final String ARTICLE = "école /ekɔl/ <n>\n 1. مدرسة، معهد (تعليم); school\n";

  @TempDir Path folder;

  /** An index of one article that begins at 0; its length in base 64. */
  private Path index(String place) throws IOException {
    return Files.writeString(folder.resolve("fra-ara.index"), "école\t" + place + "\n");
  }

  private static String length() {
    int bytes = ARTICLE.getBytes(StandardCharsets.UTF_8).length;
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return "" + digits.charAt(bytes / 64) + digits.charAt(bytes % 64);
  }

  @Test
  void translationsInTheOtherScriptAreTakenFromTheArticles() throws IOException {
    Files.writeString(folder.resolve("fra-ara.dict"), ARTICLE);
    ReadSource source = DictdDictionary.read(index("A\t" + length()));
    assertThat(source.entries())
        .extracting(entry -> entry.arabic().getFirst())
        .containsExactly("مدرسة", "معهد");
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void aCompressedDictionaryIsReadToo() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("fra-ara.dict.dz")))) {
      out.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(DictdDictionary.read(index("A\t" + length())).entries()).hasSize(2);
  }

  @Test
  void aPlaceBeyondTheEndIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("fra-ara.dict"), ARTICLE);
    for (String place : new String[] {"A\t////", "/////////////\tB", "A", "A\té"}) {
      ReadSource source = DictdDictionary.read(index(place));
      assertThat(source.entries()).isEmpty();
      assertThat(source.problems()).singleElement().asString().contains("fra-ara.index, line 1");
    }
  }

  @Test
  void anIndexAloneIsRefused() throws IOException {
    Path index = index("A\tB");
    assertThatThrownBy(() -> DictdDictionary.read(index))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("fra-ara.dict");
  }
}
