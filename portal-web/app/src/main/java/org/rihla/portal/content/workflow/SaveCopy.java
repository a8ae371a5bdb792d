package org.rihla.portal.content.workflow;

import java.util.List;
import org.rihla.portal.content.FieldEdit;

/**
 * The wish to save what was typed.
 *
 * @param edits the fields that changed, each with what it was before; {@link
 *     org.rihla.portal.content.DraftTree#editsTo} finds them
 * @param lock the working copy’s lock that the editor last saw
 * @param keep whether somebody pressed “save”, so that a revision is kept; autosaves keep none
 */
public record SaveCopy(List<FieldEdit> edits, long lock, boolean keep) {
  public SaveCopy {
    edits = List.copyOf(edits);
  }

  /** A save of what was typed in the meantime. */
  public static SaveCopy auto(List<FieldEdit> edits, long lock) {
    return new SaveCopy(edits, lock, false);
  }
}
