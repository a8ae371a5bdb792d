package org.rihla.portal.terminology;

import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Makes notations for concepts whose author names none. */
public final class Notations {
  private static final int LONGEST = 80;

  private Notations() {}

  /** A notation made of a label that no concept of the scheme has or had. */
  public static String free(ConceptScheme scheme, LocalizedText label) {
    String slug = Slugs.of(label.inOrOther(org.rihla.portal.language.Language.FR));
    String base = slug.isEmpty() ? "concept" : slug.substring(0, Math.min(LONGEST, slug.length()));
    String free = base;
    for (int next = 2; scheme.find(free).isPresent(); next++) {
      free = base + "-" + next;
    }
    return free;
  }
}
