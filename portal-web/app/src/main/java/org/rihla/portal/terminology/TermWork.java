package org.rihla.portal.terminology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.taxonomy.ConceptChange;
import org.rihla.portal.taxonomy.SchemeDescription;

/**
 * A change of one scheme, to be made as a whole.
 *
 * @param scheme its key
 * @param made the scheme itself where it is made or described anew; at most one
 * @param changes of its concepts
 * @param touched notations whose items are read anew by the index
 * @param audit what is remembered of it
 */
record TermWork(
    String scheme,
    List<SchemeDescription> made,
    List<ConceptChange> changes,
    Set<String> touched,
    AuditEvent audit) {
  TermWork {
    made = List.copyOf(made);
    changes = List.copyOf(changes);
    touched = new LinkedHashSet<>(touched);
  }

  /** Touched notations, so many at a time that a database takes them as parameters. */
  List<List<String>> portions(int size) {
    List<String> all = List.copyOf(touched);
    List<List<String>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      portions.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return portions;
  }
}
