package org.rihla.portal.taxonomy;

import org.rihla.portal.language.LocalizedText;

/**
 * What a concept scheme is, without its concepts.
 *
 * @param key its notation, by which fields and facets name it
 * @param iri its identifier in RDF
 * @param label its name, in both languages
 * @param description one or two sentences, may be empty
 */
public record SchemeDescription(
    String key, String iri, LocalizedText label, LocalizedText description) {

  /** A scheme of the portal or of a plugin, whose IRI follows from its key. */
  public static SchemeDescription of(String key, LocalizedText label, LocalizedText description) {
    return new SchemeDescription(key, ConceptScheme.IRI + key, label, description);
  }
}
