package org.rihla.portal.container;

import java.time.LocalDate;
import java.util.Map;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * A news item of a test's own.
 *
 * @param key its key; its addresses are the same
 * @param title its title in French; the Arabic one begins with خبر
 * @param visibility token of who may see it
 */
public record News(String key, String title, String visibility) {
  private static final String JSON =
      """
      {"slug": {"fr": "%1$s", "ar": "%1$s"}, "original": "fr", "published": "2024-01-02",
       "visibility": "%3$s",
       "fields": {"date": "2024-01-02", "nature": "illustration", "themes": ["skills-anticipation"]},
       "translations": {
        "fr": {"title": "%2$s", "summary": "Résumé.", "fields": {"body": "Texte."}},
        "ar": {"title": "خبر %2$s", "summary": "ملخص.", "fields": {"body": "نص."}}}}
      """;

  /** One that everybody may see. */
  public static News of(String key, String title) {
    return new News(key, title, "public");
  }

  /** Its address in French. */
  public String path() {
    return "/fr/actualites/" + key;
  }

  /** Its address in the control channel. */
  public String control() {
    return "/control/items/news/" + key;
  }

  /** As a draft. */
  public ItemDraft draft() {
    return new ItemDraft(
        new ItemKey("news", key),
        new LocalizedText(key, key),
        Language.FR,
        LocalDate.of(2024, 1, 2),
        new Visibility(visibility),
        Map.of(
            "date", "2024-01-02",
            "nature", "illustration",
            "themes", java.util.List.of("skills-anticipation", "youth-employment"),
            "trip", "study-trip/korea-2023"),
        Map.of(
            Language.FR, new TranslationDraft(title, "Résumé.", Map.of("body", "Texte.")),
            Language.AR, new TranslationDraft("خبر " + title, "ملخص.", Map.of("body", "نص."))));
  }

  /** As the control channel takes it. */
  public String json() {
    return JSON.formatted(key, title, visibility);
  }
}
