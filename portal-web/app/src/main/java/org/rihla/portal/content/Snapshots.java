package org.rihla.portal.content;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form in which a revision keeps an item: everything an editor wrote, as a plain tree. */
final class Snapshots {
  private Snapshots() {}

  static Map<String, Object> of(ItemDraft draft) {
    Map<String, Object> texts = new LinkedHashMap<>();
    draft.translations().forEach((language, text) -> texts.put(language.tag(), of(text)));
    return Map.of(
        "slug", Map.of("fr", draft.slug().fr(), "ar", draft.slug().ar()),
        "original", draft.original().tag(),
        "published", draft.publishedOn().toString(),
        "visibility", draft.visibility().token(),
        "fields", draft.fields(),
        "translations", texts);
  }

  static Map<String, Object> of(TranslationDraft text) {
    return Map.of("title", text.title(), "summary", text.summary(), "fields", text.fields());
  }
}
