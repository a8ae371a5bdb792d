package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "rapport final.pdf, rapport final.pdf",
    "تقرير الزيارة.docx, تقرير الزيارة.docx",
    "../../etc/passwd, passwd",
    "C:\\Users\\moi\\plan.odt, plan.odt",
    "dossier/, _",
    "..., _",
    "'', _",
    "a:b*c?.txt, a_b_c_.txt",
    ".caché, caché",
    "fin.pdf. ., fin.pdf",
  })
  void aNameIsNeverAPath(String given, String kept) {
    assertThat(FileNames.plain(given)).isEqualTo(kept);
  }

  @Test
  void signsThatReorderTextAreTakenOut() {
    assertThat(FileNames.plain("facture\u202Efdp.exe")).isEqualTo("facturefdp.exe");
  }

  @Test
  void aLongNameIsCutBeforeItsEnding() {
    String name = FileNames.plain("ل".repeat(300) + ".pdf");

    assertThat(name).hasSize(FileNames.LONGEST).endsWith("ل.pdf");
    assertThat(FileNames.plain("\uD83D\uDCC4".repeat(200)).length()).isEqualTo(FileNames.LONGEST);
    assertThat(FileNames.plain("x" + "\uD83D\uDCC4".repeat(200)))
        .hasSize(FileNames.LONGEST - 1)
        .doesNotContain("\uFFFD");
  }

  @Test
  void aFurtherFileOfTheSameNameIsNumbered() {
    assertThat(FileNames.numbered("plan.pdf", 2)).isEqualTo("plan (2).pdf");
    assertThat(FileNames.numbered("plan", 3)).isEqualTo("plan (3)");
  }
}
