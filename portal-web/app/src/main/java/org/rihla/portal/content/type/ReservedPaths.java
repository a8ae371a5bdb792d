package org.rihla.portal.content.type;

import java.util.Set;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Segments after the language that no content type may take, because the portal answers there. */
public final class ReservedPaths {
  /** The search page. */
  public static final LocalizedText SEARCH = new LocalizedText("recherche", "بحث");

  /** Segment of the pages of countries in French. */
  public static final String COUNTRIES_FR = "pays";

  /** Segment of the pages of countries in Arabic. */
  public static final String COUNTRIES_AR = "بلدان";

  /** The pages of countries. */
  public static final LocalizedText COUNTRIES = new LocalizedText(COUNTRIES_FR, COUNTRIES_AR);

  /** Files and the texts of their pages. */
  public static final LocalizedText FILES = new LocalizedText("fichiers", "ملفات");

  private static final Set<String> IN_BOTH = Set.of("suggest");

  private ReservedPaths() {}

  /** Whether the portal itself answers below a segment. */
  public static boolean isReserved(Language language, String path) {
    return SEARCH.in(language).equals(path)
        || COUNTRIES.in(language).equals(path)
        || FILES.in(language).equals(path)
        || IN_BOTH.contains(path)
        || AccountPaths.taken(language, path);
  }
}
