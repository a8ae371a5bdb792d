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
 * @param broader notation of the concept above it, or null at the top; the first where there are
 *     several
 * @param related notations of concepts beside it
 * @param details what else is known of it
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
    List<String> related,
    ConceptDetails details) {

  public Concept {
    altLabelsFr = List.copyOf(altLabelsFr);
    altLabelsAr = List.copyOf(altLabelsAr);
    related = List.copyOf(related);
  }

  /** A new concept of which only the names are known. */
  public static Concept named(String scheme, String notation, LocalizedText prefLabel) {
    return new Concept(
        "urn:rihla:" + scheme + ":" + notation,
        scheme,
        notation,
        prefLabel,
        List.of(),
        List.of(),
        LocalizedText.none(),
        null,
        List.of(),
        ConceptDetails.NONE);
  }

  public List<String> altLabels(Language language) {
    return language == Language.FR ? altLabelsFr : altLabelsAr;
  }

  /** Notations of all concepts above it, the first one first. */
  public List<String> broaders() {
    return broader == null
        ? details.alsoBroader()
        : Stream.concat(Stream.of(broader), details.alsoBroader().stream()).toList();
  }

  public boolean retired() {
    return details.retired();
  }

  /** Whether another declaration means the same concept. */
  boolean isSameAs(Concept other) {
    return iri.equals(other.iri) && prefLabel.equals(other.prefLabel);
  }

  /** This concept with what another declaration of it says further; never with something else. */
  Concept enriched(Concept other) {
    return copy(
            ConceptDetails.union(altLabelsFr, other.altLabelsFr),
            ConceptDetails.union(altLabelsAr, other.altLabelsAr),
            definition.isEmpty() ? other.definition : definition,
            broader,
            ConceptDetails.union(related, other.related),
            details.enriched(other.details))
        .under(ConceptDetails.union(broaders(), other.broaders()));
  }

  /**
   * The same concept in another place.
   *
   * @param above notations of the concepts above it, the first one first
   */
  public Concept under(List<String> above) {
    String first = above.isEmpty() ? null : above.getFirst();
    List<String> others = above.isEmpty() ? List.of() : above.subList(1, above.size());
    return copy(altLabelsFr, altLabelsAr, definition, first, related, details.under(others));
  }

  /** The same concept beside others. */
  public Concept beside(List<String> others) {
    return copy(altLabelsFr, altLabelsAr, definition, broader, others, details);
  }

  /** The same concept with other details, but in its place. */
  public Concept with(ConceptDetails more) {
    ConceptDetails here = more.under(details.alsoBroader());
    return copy(altLabelsFr, altLabelsAr, definition, broader, related, here);
  }

  /** The same concept with what another one is called and matched with as further names. */
  public Concept absorbing(Concept other) {
    ConceptDetails theirs = other.details.retired(false).under(List.of());
    return copy(
            names(Language.FR, other),
            names(Language.AR, other),
            definition.isEmpty() ? other.definition : definition,
            broader,
            related,
            details)
        .with(details.enriched(theirs));
  }

  /** The same concept, by identifier and name, of which something else is known. */
  private Concept copy(
      List<String> french,
      List<String> arabic,
      LocalizedText meaning,
      @Nullable String above,
      List<String> beside,
      ConceptDetails more) {
    return new Concept(
        iri, scheme, notation, prefLabel, french, arabic, meaning, above, beside, more);
  }

  private List<String> names(Language language, Concept other) {
    List<String> more =
        Stream.concat(Stream.of(other.prefLabel.in(language)), other.altLabels(language).stream())
            .filter(name -> !name.isEmpty() && !name.equals(prefLabel.in(language)))
            .toList();
    return ConceptDetails.union(altLabels(language), more);
  }
}
