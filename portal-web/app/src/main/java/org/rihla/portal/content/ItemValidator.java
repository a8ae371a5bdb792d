package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.value.FieldValueReader;
import org.rihla.portal.content.value.IdentifierRules;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Slugs;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Checks drafts against their content types, and reads the values of items. */
@ApplicationScoped
public class ItemValidator {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_SUMMARY = 1_000;
  private static final int LONGEST_TEXT = 500_000;

  private ContentTypes types;
  private TaxonomyStore taxonomies;
  private IdentifierRules identifiers;

  /** For the container’s proxies, which delegate everything. */
  @SuppressWarnings("NullAway.Init")
  protected ItemValidator() {}

  /** Checks against the declarations that these hold at the moment of asking. */
  @Inject
  public ItemValidator(ContentTypes types, TaxonomyStore taxonomies, IdentifierRules identifiers) {
    this.types = types;
    this.taxonomies = taxonomies;
    this.identifiers = identifiers;
  }

  /**
   * Checks against declarations that are not in use, such as those of a plugin to be enabled, whose
   * rules for identifiers are not in use either.
   */
  public static ItemValidator against(DeclarationSet declarations) {
    TaxonomyStore taxonomies = new TaxonomyStore();
    taxonomies.replace(declarations.taxonomies());
    return new ItemValidator(declarations.types(), taxonomies, IdentifierRules.NONE);
  }

  /** Everything that the type does not allow; empty for a good draft. */
  public List<Violation> violations(ItemDraft draft) {
    List<Violation> violations = new ArrayList<>();
    Optional<ContentType> type = types.find(draft.key().type());
    if (type.isEmpty() || !draft.key().isValid()) {
      return List.of(Violation.of("type", "unknown-type", draft.key().toString()));
    }
    if (!draft.translations().containsKey(draft.original())) {
      violations.add(Violation.of("original", "translation-missing", draft.original().tag()));
    }
    checkNeutral(type.get(), draft, violations);
    draft
        .translations()
        .forEach((language, text) ->
            checkTexts(type.get(), language.tag(), text, language == draft.original(), violations));
    for (String slug : List.of(draft.slug().fr(), draft.slug().ar())) {
      if (!slug.isEmpty() && !Slugs.isValid(slug)) {
        violations.add(Violation.of("slug", "invalid-slug", slug));
      }
    }
    return violations;
  }

  private void checkNeutral(ContentType type, ItemDraft draft, List<Violation> violations) {
    FieldValueReader reader = new FieldValueReader(taxonomies::exists, identifiers, violations);
    for (String key : draft.fields().keySet()) {
      if (type.field(key).filter(field -> !field.kind().translated()).isEmpty()) {
        violations.add(Violation.of("fields." + key, "unknown-field", type.key()));
      }
    }
    for (Field field : type.fields()) {
      if (field.kind().translated()) {
        continue;
      }
      String path = "fields." + field.key();
      int before = violations.size();
      Optional<FieldValue> value = reader.read(field, path, draft.fields().get(field.key()));
      if (field.required() && value.isEmpty() && violations.size() == before) {
        violations.add(Violation.of(path, "required"));
      }
    }
  }

  private static void checkTexts(
      ContentType type,
      String language,
      TranslationDraft text,
      boolean original,
      List<Violation> violations) {
    checkLength(language + ".title", text.title(), LONGEST_TITLE, violations);
    if (text.title().isBlank()) {
      violations.add(Violation.of(language + ".title", "required"));
    }
    checkLength(language + ".summary", text.summary(), LONGEST_SUMMARY, violations);
    text.fields()
        .forEach((key, value) -> {
          if (type.field(key).filter(field -> field.kind().translated()).isEmpty()) {
            violations.add(Violation.of(language + "." + key, "unknown-field", type.key()));
          }
          checkLength(language + "." + key, value, LONGEST_TEXT, violations);
        });
    for (Field field : type.fields()) {
      boolean missing = text.fields().getOrDefault(field.key(), "").isBlank();
      if (original && field.kind().translated() && field.required() && missing) {
        violations.add(Violation.of(language + "." + field.key(), "required"));
      }
    }
  }

  private static void checkLength(String path, String text, int most, List<Violation> violations) {
    if (text.length() > most) {
      violations.add(Violation.of(path, "too-long", most));
    }
  }

  /** The neutral values of an item by key of field, in the order of the type's fields. */
  public Map<String, FieldValue> values(ContentType type, Map<String, Object> trees) {
    // A value that its type no longer allows is left out; the stored tree keeps it.
    FieldValueReader reader =
        new FieldValueReader(taxonomies::exists, IdentifierRules.NONE, new ArrayList<>());
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      if (!field.kind().translated()) {
        reader
            .read(field, field.key(), trees.get(field.key()))
            .ifPresent(value -> values.put(field.key(), value));
      }
    }
    return values;
  }
}
