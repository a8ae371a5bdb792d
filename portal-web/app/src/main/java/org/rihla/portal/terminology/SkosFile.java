package org.rihla.portal.terminology;

import java.util.List;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.SchemeDescription;

/**
 * What a SKOS file says.
 *
 * @param scheme that its concepts are of
 * @param declared whether the file describes the scheme itself, rather than one that is there
 * @param concepts in the order of the file
 */
record SkosFile(SchemeDescription scheme, boolean declared, List<Concept> concepts) {
  SkosFile {
    concepts = List.copyOf(concepts);
  }
}
