package org.rihla.portal.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;

/**
 * What a publication makes of the translations. Only a change of meaning of the source makes one
 * outdated; a new text, or one that was changed together with the source, is up to date.
 */
final class TranslationStates {
  private TranslationStates() {}

  static Map<Language, TranslationState> after(
      Optional<Item> existing, ItemDraft draft, Publication publication) {
    Map<Language, TranslationState> states = new EnumMap<>(Language.class);
    boolean meaning = changesMeaning(existing, draft, publication);
    for (Language language : draft.translations().keySet()) {
      states.put(
          language,
          language == draft.original()
              ? TranslationState.ORIGINAL
              : state(existing, draft, publication, language, meaning));
    }
    return states;
  }

  /** Whether readers of the source learn something else than before. */
  static boolean changesMeaning(
      Optional<Item> existing, ItemDraft draft, @Nullable Publication publication) {
    boolean minor = publication != null && publication.minor();
    boolean first = existing.flatMap(item -> item.translation(draft.original())).isEmpty();
    return first || (!minor && changed(existing, draft, draft.original()));
  }

  private static TranslationState state(
      Optional<Item> existing,
      ItemDraft draft,
      Publication publication,
      Language language,
      boolean meaning) {
    TranslationState before =
        existing
            .flatMap(item -> item.translation(language))
            .map(Translation::state)
            .orElse(TranslationState.MISSING);
    if (publication.translated().contains(language)) {
      return TranslationState.TRANSLATED;
    }
    return switch (before) {
      case OUTDATED -> TranslationState.OUTDATED;
      case TRANSLATED ->
          meaning && !changed(existing, draft, language)
              ? TranslationState.OUTDATED
              : TranslationState.TRANSLATED;
      case ORIGINAL, IN_TRANSLATION, MISSING -> TranslationState.TRANSLATED;
    };
  }

  private static boolean changed(Optional<Item> existing, ItemDraft draft, Language language) {
    Optional<Translation> before = existing.flatMap(item -> item.translation(language));
    TranslationDraft after = draft.translations().get(language);
    return after != null && before.filter(text -> !text.says(after)).isPresent();
  }
}
