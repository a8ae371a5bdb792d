package org.rihla.portal.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<style>p{color:red}</style>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<p onclick=\"alert(1)\">x</p>",
        "<p style=\"color:red\">x</p>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"data:text/html,<b>alert(1)</b>\">x</a>",
        "[x](javascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://example.org/alert(1).png)",
        "<iframe src=\"https://example.org\">alert(1)</iframe>",
        "<form action=\"/\"><input name=\"q\"></form>"
      })
  void nothingThatRunsLoadsOrStylesIsLeft(String markdown) {
    assertThat(RichText.html("Avant.\n\n" + markdown + "\n\nAprès."))
        .contains("Avant.")
        .contains("Après.")
        .doesNotContainIgnoringCase("<script", "<style", "style=", "<svg", "<math", "<noscript")
        .doesNotContainIgnoringCase("onclick=", "onload=", "onerror=\"", "javascript:", "data:")
        .doesNotContainIgnoringCase("<img", "<iframe", "<form", "<input");
  }

  @Test
  void aLinkToTheWebStaysAndGivesNoCredit() {
    assertThat(RichText.html("[Site](https://example.org/a?b=1)"))
        .contains("<a href=\"https://example.org/a?b&#61;1\" rel=\"nofollow\">Site</a>");
  }

  @Test
  void tablesStay() {
    assertThat(RichText.html("| a | b |\n|---|---|\n| 1 | 2 |"))
        .contains("<table>", "<thead>", "<th>a</th>", "<tbody>", "<td>2</td>");
  }

  @Test
  void languageAndDirectionStay() {
    assertThat(RichText.html("Le mot <span lang=\"ar\" dir=\"rtl\">رحلة</span>."))
        .contains("<span lang=\"ar\" dir=\"rtl\">رحلة</span>");
    assertThat(RichText.html("<bdi dir=\"bad\">x</bdi>")).contains("<bdi>x</bdi>");
  }

  @ParameterizedTest
  @CsvSource({
    "## Titre,<h3>Titre</h3>",
    "### Titre,<h4>Titre</h4>",
    "#### Titre,<h4>Titre</h4>",
    "<h2 dir=\"rtl\">عنوان</h2>,<h3 dir=\"rtl\">عنوان</h3>",
  })
  void headingsStandBelowTheHeadingOfTheirField(String markdown, String html) {
    assertThat(RichText.html(markdown).strip()).isEqualTo(html);
  }

  @Test
  void markupWrittenAsCodeIsShown() {
    assertThat(RichText.html("`<h2>`")).contains("<code>&lt;h2&gt;</code>");
  }

  @Test
  void listsKeepTheNumberTheyBeginWith() {
    assertThat(RichText.html("3. trois\n4. quatre")).contains("<ol start=\"3\">");
  }

  @Test
  void theWordsAloneHaveNoMarkup() {
    String markdown =
        "## Titre\n\nUn **mot** et <span lang=\"ar\" dir=\"rtl\">رحلة</span>, [lien](https://e.org).\n\n"
            + "<div dir=\"rtl\">نص</div>\n\n<script>alert(1)</script>\n\n- a\n- b";

    assertThat(RichText.plain(markdown))
        .contains("Titre", "Un mot et رحلة", "نص", "a")
        .doesNotContain("<", "span", "rtl", "alert", "**", "##");
  }

  @Test
  void theRowsOfATableAreLinesOfPlainText() {
    String markdown =
        "Avant\n\n| Étape | Date |\n|---|---|\n| **Voyage** | 13 mai |\n| Retour | |\n\nAprès";

    assertThat(RichText.plain(markdown).lines().filter(line -> !line.isBlank()))
        .containsExactly("Avant", "Étape · Date", "Voyage · 13 mai", "Retour", "Après");
  }

  private static Optional<TextImage> photo(String name) {
    String url = "/files/pictures/01890000-0000-7000-8000-000000000001/";
    return name.equals("photo (2).jpg")
        ? Optional.of(new TextImage(url + 320, url + "320 320w, " + url + "1280 1280w", 1_280, 960))
        : Optional.empty();
  }

  @Test
  void anImageOfTheItemComesInEverySizeThatThereIs() {
    String html =
        RichText.html("Vu\u202f: ![Un \"panneau\"](<photo (2).jpg>)", RichTextTest::photo);

    assertThat(html)
        .contains("<img", "alt=\"Un &#34;panneau&#34;\"", "width=\"1280\"", "height=\"960\"")
        .contains(
            "000000000001/320 320w , /files/pictures/", "sizes=\"(min-width: 44rem) 40rem, 92vw\"");
  }

  @Test
  void anImageThatReadersMayNotSeeIsToldByItsWords() {
    String html = RichText.html("![Un *panneau*](autre.jpg)", RichTextTest::photo);

    assertThat(html.strip()).isEqualTo("<p>Un <em>panneau</em></p>");
    assertThat(RichText.plain("Avant ![Un panneau](photo.jpg)").strip())
        .isEqualTo("Avant Un panneau");
    assertThat(RichText.images("![a](un.jpg) et ![b](<deux (2).png>)"))
        .containsExactlyInAnyOrder("un.jpg", "deux (2).png");
  }

  @Test
  void aPictureFromElsewhereIsNotLoadedHoweverItIsWritten() {
    String html =
        RichText.html(
            "<img src=\"https://example.org/a.png\" srcset=\"https://example.org/b.png 2x\" alt=\"x\">");

    assertThat(html).doesNotContain("example.org");
  }
}
