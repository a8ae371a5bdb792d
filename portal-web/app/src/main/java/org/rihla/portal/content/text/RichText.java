package org.rihla.portal.content.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown (CommonMark with tables) as safe HTML or as plain text. */
public final class RichText {
  static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final Pattern PICTURE = Pattern.compile("/files/pictures/[0-9a-f-]{36}/\\d{1,4}");
  private static final Pattern PICTURES =
      Pattern.compile("(?:" + PICTURE + " \\d{1,4}w(?: *, *|$))+");
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
          // Pictures of files are the only ones: nothing is loaded from elsewhere.
          .allowElements("img")
          .allowAttributes("src")
          .matching(PICTURE)
          .onElements("img")
          .allowAttributes("srcset")
          .matching(PICTURES)
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("sizes")
          .matching(false, TextImage.SIZES)
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(Pattern.compile("\\d{1,5}"))
          .onElements("img")
          .allowAttributes("loading")
          .matching(false, "lazy")
          .onElements("img")
          .requireRelNofollowOnLinks()
          .toFactory();

  private RichText() {}

  /**
   * HTML that holds nothing but text structure, links, {@code lang} and {@code dir}; headings begin
   * at level 2 of the source and are set one lower, under the heading of their field. Images are
   * told by their words.
   */
  public static String html(String markdown) {
    return html(markdown, name -> Optional.empty());
  }

  /**
   * The same with images.
   *
   * @param images the picture of a file of the item, by the file's name, if the reader may see it
   */
  public static String html(String markdown, Function<String, Optional<TextImage>> images) {
    ImageNodes nodes = new ImageNodes(images);
    Node document = PARSER.parse(markdown);
    nodes.withoutUnknown(document);
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(false)
            .attributeProviderFactory(context -> nodes)
            .build();
    return scrolling(POLICY.sanitize(renderer.render(document)));
  }

  /** Names of the files whose pictures stand in a text. */
  public static Set<String> images(String markdown) {
    Set<String> names = new HashSet<>();
    new ImageNodes(
            name -> {
              names.add(name);
              return Optional.empty();
            })
        .withoutUnknown(PARSER.parse(markdown));
    return names;
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
