package org.rihla.portal.collection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Translation;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** The page that says, in both languages, what an archive holds and where it comes from. */
record CollectionIndex(ItemAddresses addresses, String origin) {
  private static final String STYLE =
      "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 system-ui,sans-serif;"
          + "color:#1b1d26;background:#fbfaf6}a{color:#2630a8}li{margin-block:.4rem}"
          + "section{margin-block:3rem}";

  String html(FileCollection collection, List<List<CollectionZip.Placed>> placed) {
    StringBuilder html =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            """);
    html.append("<title>").append(title(Language.FR)).append(" — ").append(title(Language.AR));
    html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    for (Language language : Language.values()) {
      section(html, collection, placed, language);
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private static String title(Language language) {
    return escape(Messages.in(language).get("collection.title"));
  }

  private void section(
      StringBuilder html,
      FileCollection collection,
      List<List<CollectionZip.Placed>> placed,
      Language language) {
    Messages words = Messages.in(language);
    html.append("<section ").append(in(language)).append(">\n<h1>").append(title(language));
    html.append("</h1>\n<p>").append(escape(words.get("collection.origin"))).append(' ');
    html.append("<a href=\"").append(escape(origin)).append("/\">").append(escape(origin));
    html.append("</a></p>\n");
    if (collection.leftOut() > 0) {
      String count = Formats.number(collection.leftOut(), language);
      html.append("<p><strong>");
      html.append(escape(words.get("collection.left-out", collection.leftOut(), count)));
      html.append("</strong></p>\n");
    }
    html.append("<ul>\n");
    for (int i = 0; i < placed.size(); i++) {
      item(html, collection.entries().get(i).item(), placed.get(i), language);
    }
    html.append("</ul>\n</section>\n");
  }

  private void item(
      StringBuilder html, Item item, List<CollectionZip.Placed> files, Language language) {
    Translation text = item.translationOrOther(language);
    html.append("<li><a href=\"").append(escape(origin + addresses.path(item, language)));
    html.append("\" ").append(in(text.language())).append('>').append(escape(text.title()));
    html.append("</a>");
    if (!files.isEmpty()) {
      html.append("\n<ul>\n");
      files.forEach(file -> file(html, file, language));
      html.append("</ul>");
    }
    html.append("</li>\n");
  }

  private static void file(StringBuilder html, CollectionZip.Placed file, Language language) {
    String title = file.file().declared().title().inOrOther(language);
    String name = file.file().attachment().fileName();
    html.append("<li><a href=\"").append(relative(file.entry())).append("\"><bdi>");
    html.append(escape(title.isEmpty() ? name : title)).append("</bdi></a></li>\n");
  }

  private static String relative(String entry) {
    return List.of(entry.split("/", -1)).stream()
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  private static String in(Language language) {
    return "lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\"";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
