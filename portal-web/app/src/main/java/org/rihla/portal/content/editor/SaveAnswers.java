package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.form.ItemForm;
import org.rihla.portal.content.workflow.Conflict;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.SaveOutcome;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** What a page is told after a save: what became of it, what is missing, what others wrote. */
@ApplicationScoped
public class SaveAnswers {
  @Inject private DraftForms forms;
  @Inject private Clock clock;

  /** The answer as a tree for JSON. */
  public Map<String, Object> of(
      Caller caller, SaveOutcome outcome, Language written, Language reader) {
    CopyView copy = outcome.copy();
    ItemForm form = forms.outline(copy, written, reader);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("lock", copy.lock());
    answer.put("savedAt", clock.instant().toString());
    int missing = form.outline().size();
    answer.put("missing", Messages.in(reader).get("room.writing.missing", missing, missing));
    answer.put("outline", form.outline().stream().map(SaveAnswers::entry).toList());
    switch (outcome) {
      case SaveOutcome.Saved saved -> answer.put("outcome", "saved");
      case SaveOutcome.Merged merged -> {
        answer.put("outcome", "merged");
        answer.put("by", copy.updatedBy());
      }
      case SaveOutcome.Overlapping(CopyView now, List<Conflict> conflicts) -> {
        ValueText words = new ValueText(form.fields());
        answer.put("outcome", "overlapping");
        answer.put("by", now.updatedBy());
        answer.put("conflicts", conflicts.stream().map(conflict -> told(conflict, words)).toList());
      }
    }
    return answer;
  }

  private static Map<String, Object> entry(ItemForm.OutlineEntry entry) {
    return Map.of(
        "anchor", entry.anchor(),
        "label", entry.label(),
        "missing", entry.missing(),
        "problem", entry.problem());
  }

  private static Map<String, Object> told(Conflict conflict, ValueText words) {
    return Map.of(
        "path", conflict.path(),
        "label", words.label(conflict.path()),
        "seen", ValueMark.of(conflict.theirs()).text(),
        "theirs", words.of(conflict.path(), conflict.theirs()),
        "mine", words.of(conflict.path(), conflict.mine()));
  }
}
