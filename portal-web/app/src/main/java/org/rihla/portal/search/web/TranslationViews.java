package org.rihla.portal.search.web;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.web.page.ResultsPage.Across;
import org.rihla.portal.content.web.page.ResultsPage.Likeness;
import org.rihla.portal.content.web.page.ResultsPage.TranslatedWord;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.search.SearchQuery;
import org.rihla.search.UsedSynonym;
import org.rihla.search.UsedTranslation;

/** Tells a reader which translations a search used, and how to do without. */
final class TranslationViews {
  private TranslationViews() {}

  /** Null where nothing was translated though it might have been. */
  static @Nullable Across of(
      ResultsPages.Scope scope, SearchQuery query, List<UsedTranslation> used) {
    if (query.text().isEmpty() || (query.translated() && used.isEmpty())) {
      return null;
    }
    String url = SearchAddress.write(scope.path(), query.translated(!query.translated()));
    List<TranslatedWord> words =
        used.stream().map(translation -> word(translation, scope.language())).toList();
    return new Across(query.translated(), words, url);
  }

  /** Synonyms are in the language that was typed, as the reader sees it. */
  static Likeness of(UsedSynonym used) {
    Language typed =
        used.typed().codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC)
            ? Language.AR
            : Language.FR;
    return new Likeness(used.typed(), Formats.alternatives(used.texts(), typed));
  }

  private static TranslatedWord word(UsedTranslation used, Language reader) {
    Language found = Language.ofTag(used.language()).orElse(reader);
    return new TranslatedWord(
        TextIn.of(used.typed(), found.other(), reader),
        TextIn.of(Formats.alternatives(used.texts(), found), found, reader));
  }
}
