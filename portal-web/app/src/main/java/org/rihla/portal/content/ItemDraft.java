package org.rihla.portal.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * An item as somebody wants it saved; not yet checked against its type.
 *
 * @param slug URL segments; a language without one gets the slug of its title
 * @param original the language it was written in, one of the translations
 * @param fields values that are the same in both languages, as plain trees by key of field
 * @param translations at least one
 */
public record ItemDraft(
    ItemKey key,
    LocalizedText slug,
    Language original,
    LocalDate publishedOn,
    Visibility visibility,
    Map<String, Object> fields,
    Map<Language, TranslationDraft> translations) {

  public ItemDraft {
    fields = Map.copyOf(fields);
    translations = Map.copyOf(translations);
  }

  /** This with a place for the texts of a language, so that a check names each that is missing. */
  public ItemDraft withTextIn(Language language) {
    if (translations.containsKey(language)) {
      return this;
    }
    Map<Language, TranslationDraft> texts = new EnumMap<>(Language.class);
    texts.putAll(translations);
    texts.put(language, new TranslationDraft("", "", Map.of()));
    return new ItemDraft(key, slug, original, publishedOn, visibility, fields, texts);
  }
}
