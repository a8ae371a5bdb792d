package org.rihla.portal.content.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * Reads a submitted form into a draft. Only the fields of the type are read. What the form did not
 * have, and what the type no longer declares, stays as the draft had it.
 */
public final class FormReader {
  private final ContentType type;
  private final ItemDraft base;
  private final SubmittedForm form;

  private FormReader(ContentType type, ItemDraft base, SubmittedForm form) {
    this.type = type;
    this.base = base;
    this.form = form;
  }

  /**
   * The draft with what was submitted.
   *
   * @param base the draft that the form was made of
   */
  public static ItemDraft read(ContentType type, ItemDraft base, SubmittedForm form) {
    return new FormReader(type, base, form).draft();
  }

  private ItemDraft draft() {
    return new ItemDraft(
        base.key(),
        new LocalizedText(slug(Language.FR), slug(Language.AR)),
        base.original(),
        base.publishedOn(),
        visibility(),
        fields(),
        translations());
  }

  private String slug(Language language) {
    String name = "slug." + language.tag();
    return form.has(name) ? form.line(name) : base.slug().in(language);
  }

  private Visibility visibility() {
    return Optional.of("visibility")
        .filter(form::has)
        .map(form::line)
        .flatMap(Visibility::parse)
        .orElse(base.visibility());
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>(base.fields());
    ValueReader values = new ValueReader(form);
    for (Field field : type.fields()) {
      String name = "fields." + field.key();
      if (!field.kind().translated() && form.has(name)) {
        values
            .read(field, name)
            .ifPresentOrElse(
                tree -> fields.put(field.key(), tree), () -> fields.remove(field.key()));
      }
    }
    return fields;
  }

  private Map<Language, TranslationDraft> translations() {
    Map<Language, TranslationDraft> translations = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      TranslationDraft before =
          base.translations().getOrDefault(language, new TranslationDraft("", "", Map.of()));
      TranslationDraft after = translation(language, before);
      boolean wanted = base.translations().containsKey(language) || language == base.original();
      if (wanted || !after.equals(before)) {
        translations.put(language, after);
      }
    }
    return translations;
  }

  private TranslationDraft translation(Language language, TranslationDraft before) {
    Map<String, String> fields = new LinkedHashMap<>(before.fields());
    for (Field field : type.fields()) {
      String name = language.tag() + "." + field.key();
      if (field.kind().translated() && form.has(name)) {
        String text = field.kind() == FieldKind.RICH_TEXT ? form.text(name) : form.line(name);
        if (text.isEmpty()) {
          fields.remove(field.key());
        } else {
          fields.put(field.key(), text);
        }
      }
    }
    return new TranslationDraft(
        own(language, "title", before.title()), own(language, "summary", before.summary()), fields);
  }

  private String own(Language language, String key, String before) {
    String name = language.tag() + "." + key;
    return form.has(name) ? form.line(name) : before;
  }
}
