package org.rihla.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rihla.search.curation.CurationFiles;
import org.rihla.search.curation.SynonymRule;

class ShippedCurationTest {

  private static final Path CONTENT = Path.of("../../content");
  private static final Pattern ONE_SCRIPT =
      Pattern.compile(
          "[\\p{IsLatin}\\p{Digit} .,’&-]+|[\\p{IsArabic}\\p{IsInherited}\\p{Digit} -]+");

  private static CurationFiles.Read read() throws IOException {
    return CurationFiles.read(
        CONTENT.resolve(CurationFiles.FOLDER),
        key ->
            Files.exists(CONTENT.resolve("items").resolve(key).resolve("item.yaml"))
                ? Optional.of(key)
                : Optional.empty());
  }

  @Test
  void everyLineCanBeUsedAndEveryPromotedItemExists() throws IOException {
    assertThat(read().problems()).isEmpty();
    assertThat(read().rules()).hasSizeGreaterThan(80);
    assertThat(read().answers()).hasSizeGreaterThan(9);
  }

  @Test
  void eachExpressionIsWrittenInOneScript() throws IOException {
    for (SynonymRule rule : read().rules()) {
      assertThat(rule.typed()).allMatch(ONE_SCRIPT.asMatchPredicate());
      assertThat(rule.found()).allMatch(ONE_SCRIPT.asMatchPredicate());
    }
  }
}
