package org.rihla.search.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the languages of the pages of a document from their texts: by script, and in Latin script
 * by the little words of French and English. A page that is too short to tell, such as a slide with
 * a title, is taken to be in the language of the whole.
 */
public final class LanguageDetector {

  private LanguageDetector() {}

  /**
   * The languages of pages, in their order.
   *
   * @param pages texts of one document
   * @param said tag of the language that the document is said to be in, which decides where no text
   *     does; null if nobody said
   */
  public static List<PageLanguage> of(List<String> pages, @Nullable String said) {
    List<LanguageEvidence> evidence = pages.stream().map(LanguageEvidence::of).toList();
    LanguageEvidence all = evidence.stream().reduce(LanguageEvidence.NONE, LanguageEvidence::plus);
    PageLanguage whole =
        all.clearly()
            .or(() -> Optional.ofNullable(said).flatMap(PageLanguage::tagged))
            .orElseGet(all::likelier);
    return evidence.stream().map(page -> page.clearly().orElse(whole)).toList();
  }
}
