package org.rihla.portal.content.web;

import org.rihla.extraction.ExtractedPage;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.PageCount;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** What pages of files are called, and how far a file has been read. */
public record PageWords(Language language) {

  /** “Page 3”, “Diapositive 3”. */
  public String label(ExtractedPage.Kind kind, int number) {
    return Messages.in(language)
        .get("document.page." + key(kind), Formats.number(number, language));
  }

  /** “12 pages”; empty while nobody knows, and for parts that no reader could count. */
  public String count(PageCount count) {
    return count.pages() == 0 || count.kind() == ExtractedPage.Kind.SECTION
        ? ""
        : Messages.in(language)
            .get(
                "document.count." + key(count.kind()),
                count.pages(),
                Formats.number(count.pages(), language));
  }

  /** How far a file has been read; empty for one that was, which its pages show. */
  public String state(Attachment file) {
    return file.reading() == ReadingState.READ
        ? ""
        : Messages.in(language).get("document.state." + key(file.reading()));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Whether a browser can open the file at a page. */
  public static boolean opensAtPage(String mediaType, ExtractedPage.Kind kind) {
    return kind == ExtractedPage.Kind.PAGE && mediaType.equals("application/pdf");
  }

  /**
   * The direction of a language, whatever it is.
   *
   * @param tag such as {@code ar} or {@code ko}
   */
  public static String direction(String tag) {
    return Language.ofTag(tag).map(Language::direction).orElse("ltr");
  }
}
