package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.editor.ChangedField.Mark;
import org.rihla.portal.content.editor.DraftForms;
import org.rihla.portal.content.form.FormField;
import org.rihla.portal.content.revision.Detail;
import org.rihla.portal.content.text.RichText;
import org.rihla.portal.content.translation.TranslationDesk;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.knowledge.TermHelp;
import org.rihla.portal.language.Language;

/** Puts the fields of a translation beside what they say in the source. */
@ApplicationScoped
public class TranslationForms {
  private static final String RICH = "rich";

  @Inject private DraftForms forms;
  @Inject private TranslationDesk desk;
  @Inject private TermHelp terms;

  /**
   * The texts of a translation in the order of its type; fields that the source leaves empty too.
   */
  List<SideBySide> fields(Caller caller, CopyView copy, Language reader) {
    Language written = copy.id().translated().orElseThrow();
    Language source = written.other();
    DraftTree said = desk.source(caller, copy.id().item());
    Map<String, List<Mark>> changes = changes(caller, copy);
    String texts = written.tag() + ".";
    return forms.form(caller, copy, written, reader, false).fields().stream()
        .filter(field -> field.name().startsWith(texts))
        .map(field -> {
          String path = source.tag() + "." + field.name().substring(texts.length());
          return beside(field, said.text(path), changes.getOrDefault(path, List.of()), source);
        })
        .toList();
  }

  private SideBySide beside(FormField field, String text, List<Mark> changes, Language source) {
    boolean rich = field.control().form().equals(RICH);
    return new SideBySide(
        field,
        rich ? "" : text,
        rich ? RichText.html(text) : "",
        changes,
        terms.terms(rich ? RichText.plain(text) : text, source));
  }

  private Map<String, List<Mark>> changes(Caller caller, CopyView copy) {
    Map<String, List<Mark>> marks = new HashMap<>();
    desk.sourceChanges(caller, copy.id())
        .changes()
        .forEach(change -> {
          if (change.detail() instanceof Detail.Words words) {
            marks.put(change.path(), words.pieces().stream().map(Mark::of).toList());
          }
        });
    return marks;
  }
}
