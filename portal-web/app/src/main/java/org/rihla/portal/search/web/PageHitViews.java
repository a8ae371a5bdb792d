package org.rihla.portal.search.web;

import java.util.List;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageWords;
import org.rihla.portal.content.web.page.PageHitView;
import org.rihla.portal.content.web.page.ResultsPage.Piece;
import org.rihla.portal.indexing.PageNote;
import org.rihla.portal.language.Language;
import org.rihla.search.Fragment;
import org.rihla.search.PageHit;

/** Pages of files that were found, from what the index stores. */
public record PageHitViews(Language language) {
  private static final String UNKNOWN = "und";

  /** A page on which a text was met. */
  public PageHitView of(PageHit hit, String query) {
    PageNote note = PageNote.of(hit.note());
    String label = hit.label();
    String lang = hit.language().equals(UNKNOWN) ? language.tag() : hit.language();
    String search = query.isEmpty() ? "" : "?q=" + Links.encode(query);
    String original =
        PageWords.opensAtPage(hit.mediaType(), note.kind())
            ? Links.file(hit.attachment(), hit.fileName()) + "#page=" + hit.number()
            : null;
    return new PageHitView(
        hit.fileName(),
        new PageWords(language).label(note.kind(), hit.number()),
        label == null ? "" : label,
        Links.documentPage(language, hit.attachment(), hit.number()) + search,
        original,
        LanguageRuns.of(pieces(hit.snippet()), lang),
        lang,
        PageWords.direction(lang),
        note.ocr());
  }

  static List<Piece> pieces(List<Fragment> fragments) {
    return fragments.stream()
        .map(fragment -> new Piece(fragment.text(), fragment.highlighted()))
        .toList();
  }
}
