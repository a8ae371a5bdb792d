package org.rihla.extraction.worker.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OcrTextTest {

  private static String word(int paragraph, int line, int confidence, String word) {
    return "5\t1\t1\t" + paragraph + "\t" + line + "\t1\t0\t0\t9\t9\t" + confidence + "\t" + word;
  }

  @Test
  void wordsComeInLinesAndParagraphs() {
    OcrText text =
        OcrText.of(
            Stream.of(
                "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tl\tt\tw\th\tconf\ttext",
                "1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t",
                word(1, 1, 90, "Rapport"),
                word(1, 1, 80, "final"),
                word(1, 2, 95, "التقرير"),
                word(2, 1, 10, "~~"),
                word(2, 1, 90, "2023")));
    assertThat(text.text()).isEqualTo("Rapport final\nالتقرير\n\n2023");
    assertThat(text.confidence()).isEqualTo(89);
    assertThat(text.plausible()).isTrue();
  }

  @Test
  void theTextureOfAPhotographIsNoText() {
    assertThat(OcrText.of(Stream.of(word(1, 1, 33, "Ji"), word(1, 2, 40, "|l"))).plausible())
        .isFalse();
    assertThat(OcrText.of(Stream.of()).plausible()).isFalse();
  }
}
