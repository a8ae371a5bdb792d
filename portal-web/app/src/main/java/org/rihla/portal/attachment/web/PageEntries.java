package org.rihla.portal.attachment.web;

import java.util.List;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.PageText;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageWords;
import org.rihla.portal.content.web.page.PageHitView;
import org.rihla.portal.content.web.page.ResultsPage.Piece;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.web.LanguageRuns;

/** Pages of a file as a list shows them, each with its first words. */
record PageEntries(Language language, OpenFile file) {
  private static final int FIRST_WORDS = 160;

  PageHitView of(PageText page) {
    Attachment attachment = file.attachment();
    String lang = languageOf(page);
    return new PageHitView(
        attachment.fileName(),
        new PageWords(language).label(page.kind(), page.number()),
        page.label().orElse(""),
        Links.documentPage(language, attachment.id(), page.number()),
        null,
        LanguageRuns.of(List.of(new Piece(beginning(page.text()), false)), lang),
        lang,
        PageWords.direction(lang),
        page.ocr());
  }

  /** The language of a page: what its text tells, else what its item says, else the reader's. */
  String languageOf(PageText page) {
    String declared = file.declared().language();
    return page.language().orElse(declared == null ? language.tag() : declared);
  }

  private static String beginning(String text) {
    String line = text.substring(0, Math.min(text.length(), 4 * FIRST_WORDS)).strip();
    String words = line.replaceAll("\\s+", " ");
    if (words.length() <= FIRST_WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', FIRST_WORDS);
    return words.substring(0, end < FIRST_WORDS / 2 ? FIRST_WORDS : end) + "…";
  }
}
