package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.content.form.ConceptOptions;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Countries and regions by which lists of items are narrowed. */
@ApplicationScoped
public class Territories {
  private static final String SCHEME = "territories";

  @Inject private TaxonomyStore taxonomies;

  /** The name of a territory, or its notation where nobody knows it. */
  String name(String notation, Language reader) {
    return taxonomies
        .current()
        .concept(SCHEME, notation)
        .map(concept -> concept.prefLabel().in(reader))
        .orElse(notation);
  }

  /** All of them, each country followed by its regions. */
  List<Option> all(Language reader) {
    return taxonomies
        .current()
        .scheme(SCHEME)
        .map(found -> ConceptOptions.of(found, reader))
        .orElse(List.of());
  }
}
