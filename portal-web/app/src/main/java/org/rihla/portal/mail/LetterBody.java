package org.rihla.portal.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two forms of a letter. */
final class LetterBody {
  private LetterBody() {}

  /** For readers of plain text; the link stands on a line of its own. */
  static String plain(Letter letter) {
    Stream<String> link = Stream.of(letter.action() + "\n" + letter.url());
    return Stream.of(letter.before().stream(), link, letter.after().stream())
            .flatMap(part -> part)
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  /** A page without pictures, styles or scripts, with its language and direction. */
  static String html(Letter letter) {
    String link =
        "<p><a href=\"" + escaped(letter.url()) + "\">" + escaped(letter.action()) + "</a></p>\n";
    String language = letter.language().tag();
    String direction = letter.language().direction();
    return "<!DOCTYPE html>\n<html lang=\""
        + language
        + "\" dir=\""
        + direction
        + "\"><head><meta charset=\"utf-8\"><title>"
        + escaped(letter.subject())
        + "</title></head>\n<body><div lang=\""
        + language
        + "\" dir=\""
        + direction
        + "\">\n"
        + paragraphs(letter.before())
        + link
        + "<p dir=\"ltr\">"
        + escaped(letter.url())
        + "</p>\n"
        + paragraphs(letter.after())
        + "</div></body></html>\n";
  }

  private static String paragraphs(java.util.List<String> texts) {
    return texts.stream()
        .map(text -> "<p>" + escaped(text) + "</p>\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
