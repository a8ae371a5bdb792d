package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** The concepts of a scheme as options: a tree written line by line, found by all their names. */
public final class ConceptOptions {
  private final ConceptScheme scheme;
  private final Language reader;
  private final List<Option> options = new ArrayList<>();
  private final Set<String> added = new HashSet<>();

  private ConceptOptions(ConceptScheme scheme, Language reader) {
    this.scheme = scheme;
    this.reader = reader;
  }

  /** All concepts of a scheme that are offered, each followed by those below it. */
  public static List<Option> of(ConceptScheme scheme, Language reader) {
    ConceptOptions made = new ConceptOptions(scheme, reader);
    scheme.tops().forEach(top -> made.add(top, 0));
    return List.copyOf(made.options);
  }

  /** Where several ways lead to a concept, it stands on the first. */
  private void add(Concept concept, int depth) {
    if (concept.retired() || !added.add(concept.notation())) {
      return;
    }
    options.add(
        new Option(
            concept.notation(), concept.prefLabel().inOrOther(reader), also(concept), depth));
    scheme.narrower(concept).forEach(child -> add(child, depth + 1));
  }

  private static String also(Concept concept) {
    Set<String> names = new LinkedHashSet<>();
    for (Language language : Language.values()) {
      names.add(concept.prefLabel().in(language));
      names.addAll(concept.altLabels(language));
    }
    return String.join(" · ", names);
  }
}
