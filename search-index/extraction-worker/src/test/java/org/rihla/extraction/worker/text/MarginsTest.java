package org.rihla.extraction.worker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarginsTest {

  private static List<String> pages(String pattern) {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(page -> pattern.replace("{n}", "" + page).replace("{w}", word(page)))
        .toList();
  }

  private static String word(int page) {
    return "abcdefghij".substring(page, page + 3).repeat(4);
  }

  @Test
  void repeatedLinesWithTheirNumbersAreSetAside() {
    List<Margins.Divided> divided =
        Margins.divide(pages("Ministère\n\n{w} un\n{w} deux\n\nPage {n} sur 6"), true);
    assertThat(divided.get(2))
        .isEqualTo(
            new Margins.Divided(
                word(3) + " un\n" + word(3) + " deux", "Ministère\n\n\nPage 3 sur 6"));
  }

  @Test
  void arabicNumbersAreNumbersToo() {
    List<String> pages =
        List.of("أول شيء\nصفحة ١", "ثاني كلام\nصفحة ٢", "ثالث نص\nصفحة ٣", "رابع قول\nصفحة ٤");
    assertThat(Margins.divide(pages, true)).extracting(Margins.Divided::text).contains("رابع قول");
  }

  @Test
  void leftAndRightPagesMayHaveHeadersOfTheirOwn() {
    List<String> pages =
        IntStream.rangeClosed(1, 8)
            .mapToObj(page -> (page % 2 == 0 ? "Rapport" : "Annexe") + "\n" + word(page % 7))
            .toList();
    assertThat(Margins.divide(pages, true)).allMatch(page -> !page.margins().isEmpty());
  }

  @Test
  void pagesThatAreAlikeAsAWholeKeepTheirText() {
    assertThat(Margins.divide(pages("Page {n}"), true))
        .allMatch(page -> page.text().startsWith("Page") && page.margins().isEmpty());
  }

  @Test
  void twoPagesHaveNoMargins() {
    assertThat(Margins.divide(List.of("a\nb", "a\nc"), true))
        .allMatch(page -> page.margins().isEmpty());
  }

  @Test
  void firstLinesOfSlidesAreTitles() {
    assertThat(Margins.divide(pages("Plan\n{w}\nRabat, 2023"), false))
        .allMatch(page -> page.text().startsWith("Plan") && page.margins().equals("Rabat, 2023"));
  }
}
