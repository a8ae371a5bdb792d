package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.content.form.Control.Style;
import org.rihla.portal.content.form.ItemForm.Group;
import org.rihla.portal.content.form.ItemForm.KeptValue;
import org.rihla.portal.content.form.ItemForm.OutlineEntry;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** Makes the form of a draft from the declaration of its type. */
public final class ItemForms {
  private static final TranslationDraft NOTHING = new TranslationDraft("", "", Map.of());

  private final ContentType type;
  private final ItemDraft draft;
  private final Language written;
  private final Controls controls;
  private final Problems problems;
  private final Messages words;

  private ItemForms(ContentType type, ItemDraft draft, Language written, Controls controls) {
    this.type = type;
    this.draft = draft;
    this.written = written;
    this.controls = controls;
    this.problems = controls.problems();
    this.words = Messages.in(controls.reader());
  }

  /**
   * The form of a draft.
   *
   * @param written the language whose texts are edited; those of the other one stay as they are
   * @param reader the language of labels, help and problems
   * @param violations what the check of the draft found
   */
  public static ItemForm of(
      ContentType type,
      ItemDraft draft,
      Language written,
      Language reader,
      FormOptions options,
      List<Violation> violations) {
    Problems problems = new Problems(violations, reader);
    Controls controls = new Controls(reader, Set.of(written), options, problems);
    return new ItemForms(type, draft, written, controls).form();
  }

  private ItemForm form() {
    List<Group> groups = new ArrayList<>();
    groups.add(group("heading", heading()));
    List<FormField> content = new ArrayList<>();
    List<FormField> classification = new ArrayList<>();
    for (Field field : type.fields()) {
      (field.facet().isPresent() ? classification : content).add(field(field));
    }
    groups.add(group("content", content));
    groups.add(group("classification", classification));
    groups.add(group("settings", settings()));
    groups.removeIf(group -> group.fields().isEmpty());
    List<OutlineEntry> outline =
        groups.stream()
            .flatMap(group -> group.fields().stream())
            .filter(field -> !field.allProblems().isEmpty())
            .map(ItemForms::outlined)
            .toList();
    return new ItemForm(type.key(), List.copyOf(groups), outline, kept(), problems.rest());
  }

  private Group group(String key, List<FormField> fields) {
    return new Group(key, words.get("form.group." + key), fields);
  }

  private TranslationDraft text() {
    return draft.translations().getOrDefault(written, NOTHING);
  }

  private List<FormField> heading() {
    return List.of(
        own("title", Style.LINE, text().title(), true),
        own("summary", Style.PARAGRAPH, text().summary(), false));
  }

  private FormField own(String key, Style style, String value, boolean required) {
    String name = written.tag() + "." + key;
    return new FormField(
        name,
        key,
        words.get("form.own." + key),
        words.get("form.own." + key + ".help"),
        required,
        controls.text(name, style, written, value),
        problems.take(name));
  }

  private FormField field(Field field) {
    if (!field.kind().translated()) {
      return controls.field(field, "fields." + field.key(), draft.fields().get(field.key()));
    }
    String name = written.tag() + "." + field.key();
    Style style = field.kind() == FieldKind.RICH_TEXT ? Style.RICH : Style.LINE;
    String value = text().fields().getOrDefault(field.key(), "");
    // As the check has it: a translation may be published before all of it is written.
    boolean required = field.required() && written == draft.original();
    return controls.labelled(field, name, controls.text(name, style, written, value), required);
  }

  private List<FormField> settings() {
    String slug = "slug." + written.tag();
    return List.of(
        controls.visibility(draft.visibility().token()),
        new FormField(
            slug,
            "slug",
            words.get("form.own.slug"),
            words.get("form.own.slug.help"),
            false,
            controls.text(slug, Style.LINE, written, draft.slug().in(written)),
            problems.take(slug)));
  }

  private static OutlineEntry outlined(FormField field) {
    return new OutlineEntry(
        field.anchor(),
        field.label(),
        field.required() && field.control().empty(),
        field.allProblems().get(0));
  }

  private List<KeptValue> kept() {
    Map<String, KeptValue> kept = new LinkedHashMap<>();
    draft
        .fields()
        .forEach((key, tree) -> {
          if (type.field(key).filter(field -> !field.kind().translated()).isEmpty()) {
            problems.take("fields." + key);
            kept.put(key, new KeptValue(key, String.valueOf(tree), controls.reader()));
          }
        });
    draft
        .translations()
        .forEach((language, text) ->
            text.fields()
                .forEach((key, value) -> {
                  if (type.field(key).filter(field -> field.kind().translated()).isEmpty()) {
                    problems.take(language.tag() + "." + key);
                    kept.put(language.tag() + "." + key, new KeptValue(key, value, language));
                  }
                }));
    return List.copyOf(kept.values());
  }
}
