package org.rihla.portal.content.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown (CommonMark with tables) as safe HTML or as plain text. */
public final class RichText {
  static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(false).build();
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
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
              "span",
              "bdi")
          .allowElements((name, attributes) -> name.equals("h2") ? "h3" : "h4", "h2", "h3", "h4")
          .allowAttributes("href")
          .onElements("a")
          .allowStandardUrlProtocols()
          .allowAttributes("dir")
          .matching(false, "ltr", "rtl", "auto")
          .globally()
          .allowAttributes("lang")
          .matching(false, "fr", "ar", "en", "ko")
          .globally()
          .allowAttributes("start")
          .onElements("ol")
          .requireRelNofollowOnLinks()
          .toFactory();

  private RichText() {}

  /**
   * HTML that holds nothing but text structure, links, {@code lang} and {@code dir}; headings begin
   * at level 2 of the source and are set one lower, under the heading of their field.
   */
  public static String html(String markdown) {
    return scrolling(POLICY.sanitize(HTML.render(PARSER.parse(markdown))));
  }

  /** Wide tables scroll by themselves, also by keyboard, where they would widen a phone's page. */
  private static String scrolling(String html) {
    return html.replaceAll("<table[ >]", "<div class=\"table-scroll\" tabindex=\"0\">$0")
        .replace("</table>", "</table></div>");
  }

  /** The words alone, blocks and rows of tables separated by blank lines. */
  public static String plain(String markdown) {
    return PlainText.of(PARSER.parse(markdown));
  }
}
