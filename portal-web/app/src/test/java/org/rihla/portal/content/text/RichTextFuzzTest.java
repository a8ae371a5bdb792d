package org.rihla.portal.content.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** Whatever is given as Markdown, what comes out is made of the few tags that were agreed. */
class RichTextFuzzTest {
  private static final Pattern TAG =
      Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"<>]*\")*) ?/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");
  private static final Pattern SCHEME =
      Pattern.compile("^([a-z][a-z0-9+.-]*):", Pattern.CASE_INSENSITIVE);
  private static final Set<String> TAGS =
      Set.of(
          "p",
          "br",
          "hr",
          "ul",
          "ol",
          "li",
          "blockquote",
          "strong",
          "em",
          "code",
          "pre",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "a",
          "img",
          "span",
          "bdi",
          "h3",
          "h4",
          "div");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "dir",
          "lang",
          "start",
          "rel",
          "class",
          "tabindex",
          "src",
          "srcset",
          "alt",
          "sizes",
          "width",
          "height",
          "loading");

  /** The sanitiser parts braces, lest a template engine in the browser takes them for its own. */
  private static final String PARTED_BRACE = "{<!-- -->";

  private static final String PICTURES = "/files/pictures/";
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  @FuzzTest(maxDuration = "5m")
  void nothing_but_agreed_tags_and_addresses_is_left(FuzzedDataProvider data) {
    String html = RichText.html(data.consumeRemainingAsString()).replace(PARTED_BRACE, "{");
    Matcher tags = TAG.matcher(html);
    int open = 0;
    while (tags.find()) {
      open++;
      assertThat(tags.group(1)).as(html).isIn(TAGS);
      attributes(tags.group(2), html);
    }
    assertThat(html.chars().filter(c -> c == '<').count()).as(html).isEqualTo(open);
  }

  private static void attributes(String text, String html) {
    Matcher attributes = ATTRIBUTE.matcher(text);
    while (attributes.find()) {
      assertThat(attributes.group(1)).as(html).isIn(ATTRIBUTES);
      if (attributes.group(1).startsWith("src")) {
        assertThat(attributes.group(2)).as(html).startsWith(PICTURES);
      }
      Matcher scheme = SCHEME.matcher(asRead(attributes.group(2)));
      if (attributes.group(1).equals("href") && scheme.find()) {
        assertThat(scheme.group(1).toLowerCase(Locale.ROOT)).as(html).isIn(SCHEMES);
      }
    }
  }

  /** An address as browsers read it: without the blanks and controls that they leave out. */
  private static String asRead(String value) {
    return Encoding.decodeHtml(value, true).replaceAll("[\\p{Cntrl}\\s]", "");
  }
}
