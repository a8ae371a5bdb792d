package org.rihla.portal.collection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Translation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** How items are cited, in the formats that reference managers read. */
record Citations(ItemAddresses addresses, String origin) {
  private static final Map<Integer, String> ESCAPED =
      Map.of(
          (int) '\\', "\\textbackslash{}",
          (int) '{', "\\{",
          (int) '}', "\\}",
          (int) '%', "\\%",
          (int) '&', "\\&",
          (int) '#', "\\#",
          (int) '$', "\\$",
          (int) '_', "\\_",
          (int) '~', "\\textasciitilde{}",
          (int) '^', "\\textasciicircum{}");

  String bibtex(FileCollection collection) {
    return collection.entries().stream().map(this::bibtex).collect(Collectors.joining("\n"));
  }

  private String bibtex(FileCollection.Entry entry) {
    Item item = entry.item();
    Translation text = original(item);
    return "@misc{"
        + (item.key().type() + ":" + item.key().key())
        + ",\n  title = {"
        + tex(text.title())
        + "},\n  year = {"
        + item.publishedOn().getYear()
        + "},\n  month = {"
        + item.publishedOn().getMonthValue()
        + "},\n  publisher = {"
        + tex(portal(text.language()))
        + "},\n  url = {"
        + url(item, text.language())
        + "},\n  language = {"
        + text.language().tag()
        + "}\n}\n";
  }

  private static String tex(String text) {
    return text.codePoints()
        .mapToObj(c -> ESCAPED.getOrDefault(c, Character.toString(c)))
        .collect(Collectors.joining());
  }

  String ris(FileCollection collection) {
    return collection.entries().stream().map(this::ris).collect(Collectors.joining("\r\n"));
  }

  private String ris(FileCollection.Entry entry) {
    Item item = entry.item();
    Translation text = original(item);
    return List.of(
            "TY  - ELEC",
            "TI  - " + line(text.title()),
            "AB  - " + line(text.summary()),
            "PY  - " + item.publishedOn().getYear(),
            "DA  - " + item.publishedOn().toString().replace('-', '/'),
            "PB  - " + portal(text.language()),
            "LA  - " + text.language().tag(),
            "UR  - " + url(item, text.language()),
            "ER  - ")
        .stream()
        .map(line -> line + "\r\n")
        .collect(Collectors.joining());
  }

  /** A line feed would begin another tag. */
  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Translation original(Item item) {
    return item.translationOrOther(item.originalLanguage());
  }

  private static String portal(Language language) {
    return Messages.in(language).get("portal.name");
  }

  private String url(Item item, Language language) {
    return origin + addresses.path(item, language);
  }
}
