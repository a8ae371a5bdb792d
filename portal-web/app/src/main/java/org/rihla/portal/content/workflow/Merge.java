package org.rihla.portal.content.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.FieldEdit;

/**
 * Edits brought into a draft that may have changed since they were begun: field by field, three
 * ways. What does not overlap is merged; what does stays as it stands and is told.
 *
 * @param result the draft with every edit that could be made
 * @param conflicts those that could not
 */
record Merge(DraftTree result, List<Conflict> conflicts) {

  static Merge of(DraftTree current, List<FieldEdit> edits) {
    DraftTree result = current;
    List<Conflict> conflicts = new ArrayList<>();
    for (FieldEdit edit : edits) {
      Optional<Object> found = result.get(edit.path());
      Object theirs = found.orElse(null);
      if (DraftTree.same(theirs, edit.base())) {
        result = result.with(edit.path(), edit.value());
      } else if (!DraftTree.same(theirs, edit.value())) {
        conflicts.add(new Conflict(edit.path(), edit.base(), theirs, edit.value()));
      }
    }
    return new Merge(result, List.copyOf(conflicts));
  }
}
