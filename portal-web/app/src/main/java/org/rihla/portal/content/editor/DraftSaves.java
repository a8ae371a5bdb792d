package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.SaveCopy;
import org.rihla.portal.content.workflow.SaveOutcome;
import org.rihla.portal.content.workflow.WorkingCopies;

/** Saves what was typed into the form of a working copy. */
@ApplicationScoped
public class DraftSaves {
  @Inject private WorkingCopies copies;
  @Inject private DraftForms forms;

  /**
   * Saves the changed fields, each against what its editor saw.
   *
   * @throws org.rihla.portal.account.RefusedException if the caller may not write in it
   */
  public SaveOutcome save(Caller caller, CopyId id, TypedFields typed) {
    CopyView copy = copies.find(caller, id);
    DraftTree current = forms.seen(copy, copy.tree());
    DraftTree after = forms.typed(copy, current, typed.values());
    DraftTree before =
        copy.lock() == typed.lock() ? current : forms.typed(copy, current, typed.before());
    List<FieldEdit> edits =
        before.editsTo(after).stream().map(edit -> based(edit, current, before, typed)).toList();
    return copies.save(caller, id, new SaveCopy(edits, typed.lock(), typed.keep()));
  }

  /**
   * The value that an edit began with. It is the stored one where the form that was sent says the
   * same as it, or where its editor has seen just that value and wants their own.
   */
  private static FieldEdit based(
      FieldEdit edit, DraftTree current, DraftTree before, TypedFields typed) {
    @Nullable Object stored = current.get(edit.path()).orElse(null);
    ValueMark mark = ValueMark.of(stored);
    boolean same = mark.equals(ValueMark.of(before.get(edit.path()).orElse(null)));
    return same || mark.equals(typed.mine().get(edit.path()))
        ? new FieldEdit(edit.path(), stored, edit.value())
        : edit;
  }
}
