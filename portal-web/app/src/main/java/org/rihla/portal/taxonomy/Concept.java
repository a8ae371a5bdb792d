package org.rihla.portal.taxonomy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * A concept of a scheme (SKOS).
 *
 * @param iri its identifier in RDF
 * @param scheme key of its scheme
 * @param notation its key within the scheme
 * @param prefLabel its name
 * @param altLabelsFr other French names
 * @param altLabelsAr other Arabic names
 * @param definition what it means, may be empty
 * @param broader notation of the concept above it, or null at the top
 * @param related notations of concepts beside it
 */
public record Concept(
    String iri,
    String scheme,
    String notation,
    LocalizedText prefLabel,
    List<String> altLabelsFr,
    List<String> altLabelsAr,
    LocalizedText definition,
    @Nullable String broader,
    List<String> related) {

  public List<String> altLabels(Language language) {
    return language == Language.FR ? altLabelsFr : altLabelsAr;
  }

  /** Whether another declaration means the same concept. */
  boolean isSameAs(Concept other) {
    return iri.equals(other.iri) && prefLabel.equals(other.prefLabel);
  }

  /** This concept with what another declaration of it says further; never with something else. */
  Concept enriched(Concept other) {
    return new Concept(
        iri,
        scheme,
        notation,
        prefLabel,
        union(altLabelsFr, other.altLabelsFr),
        union(altLabelsAr, other.altLabelsAr),
        definition.isEmpty() ? other.definition : definition,
        broader == null ? other.broader : broader,
        union(related, other.related));
  }

  private static List<String> union(List<String> one, List<String> more) {
    return Stream.concat(one.stream(), more.stream()).distinct().toList();
  }
}
