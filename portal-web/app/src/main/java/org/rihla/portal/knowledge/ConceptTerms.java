package org.rihla.portal.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * What concepts are called, as translations: preferred names translate each other, another name
 * translates the preferred one of the other language, with less weight.
 */
final class ConceptTerms {
  private static final float ALTERNATIVE = 0.8f;

  private final List<BilingualEntry> entries = new ArrayList<>();

  private ConceptTerms() {}

  /** The names of all concepts as they are at this moment, whoever brought or changed them. */
  static List<BilingualEntry> of(Taxonomies taxonomies) {
    ConceptTerms terms = new ConceptTerms();
    for (ConceptScheme scheme : taxonomies.schemes()) {
      scheme.all().forEach(concept -> terms.add(concept, scheme.key()));
    }
    return terms.entries;
  }

  private void add(Concept concept, String source) {
    String french = concept.prefLabel().fr();
    String arabic = concept.prefLabel().ar();
    add(french, arabic, 1, source);
    concept.altLabels(Language.FR).forEach(name -> add(name, arabic, ALTERNATIVE, source));
    concept.altLabels(Language.AR).forEach(name -> add(french, name, ALTERNATIVE, source));
  }

  private void add(String french, String arabic, float weight, String source) {
    if (!french.isBlank() && !arabic.isBlank()) {
      entries.add(new BilingualEntry(french, arabic, weight, source));
    }
  }
}
