package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.form.FormField;
import org.rihla.portal.content.form.FormOptions;
import org.rihla.portal.content.form.FormReader;
import org.rihla.portal.content.form.ItemForm;
import org.rihla.portal.content.form.ItemForms;
import org.rihla.portal.content.form.SubmittedForm;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Forms of working copies, and what was typed into them. */
@ApplicationScoped
public class DraftForms {
  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomies;
  @Inject private ItemTitles titles;
  @Inject private Clock clock;

  /** The declared type of a working copy. */
  public ContentType type(CopyView copy) {
    return types.get(copy.key().type());
  }

  /**
   * The form of a working copy.
   *
   * @param written the language whose texts are edited
   * @param whole whether its lists hold all that there is, for a page whose script is not there
   */
  public ItemForm form(
      Caller caller, CopyView copy, Language written, Language reader, boolean whole) {
    FormOptions options = new CallersOptions(caller, reader, taxonomies.current(), titles, whole);
    return form(copy, written, reader, options);
  }

  /** The same for its outline alone: nothing can be chosen from it, and no title is asked for. */
  ItemForm outline(CopyView copy, Language written, Language reader) {
    return form(copy, written, reader, new NoOptions());
  }

  private ItemForm form(CopyView copy, Language written, Language reader, FormOptions options) {
    return ItemForms.of(
        type(copy), draft(copy, copy.tree()), written, reader, options, copy.missing());
  }

  /** What must be put right in an item, with the names of its fields; in its order. */
  public List<ItemForm.OutlineEntry> missing(
      ItemKey key, List<Violation> violations, Language reader) {
    ItemDraft nothing = new DraftTree(Map.of()).draft(key, today());
    return Arrays.stream(Language.values())
        .filter(written ->
            written == Language.FR
                || violations.stream().anyMatch(one -> one.path().startsWith(written.tag())))
        .flatMap(written ->
            ItemForms.of(
                types.get(key.type()), nothing, written, reader, new NoOptions(), violations)
                .outline()
                .stream())
        .distinct()
        .toList();
  }

  /** What the fields of an item are called in both languages, and what their values mean. */
  ValueText words(Caller caller, ItemKey key, Language reader) {
    ContentType type = types.get(key.type());
    FormOptions options = new CallersOptions(caller, reader, taxonomies.current(), titles, true);
    ItemDraft nothing = new DraftTree(Map.of()).draft(key, today());
    List<FormField> fields = new ArrayList<>();
    for (Language written : Language.values()) {
      fields.addAll(ItemForms.of(type, nothing, written, reader, options, List.of()).fields());
    }
    return new ValueText(fields);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** What a tree becomes with what was typed over it. */
  DraftTree typed(CopyView copy, DraftTree before, SubmittedForm form) {
    return DraftTree.of(FormReader.read(type(copy), draft(copy, before), form));
  }

  /** A tree as the form sees it: with the day that it would be published on. */
  DraftTree seen(CopyView copy, DraftTree tree) {
    return DraftTree.of(draft(copy, tree));
  }

  private ItemDraft draft(CopyView copy, DraftTree tree) {
    return tree.draft(copy.key(), today());
  }
}
