package org.rihla.portal.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is known of a concept beyond what every page shows. Texts are by language tag, such as
 * {@code en} or {@code ko}.
 *
 * @param alsoBroader notations of further concepts above it
 * @param prefLabels names in languages other than French and Arabic
 * @param altLabels other names in such languages
 * @param definitions what it means, in such languages
 * @param scopeNotes how it is used, in any language
 * @param exactMatch IRIs of concepts elsewhere that mean the same
 * @param closeMatch IRIs of concepts elsewhere that mean nearly the same
 * @param retired whether it is no longer offered; items that name it keep it
 */
public record ConceptDetails(
    List<String> alsoBroader,
    Map<String, String> prefLabels,
    Map<String, List<String>> altLabels,
    Map<String, String> definitions,
    Map<String, String> scopeNotes,
    List<String> exactMatch,
    List<String> closeMatch,
    boolean retired) {

  /** Nothing more. */
  public static final ConceptDetails NONE =
      new ConceptDetails(
          List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), false);

  /** Copies, in the order of language tags. */
  public ConceptDetails {
    alsoBroader = List.copyOf(alsoBroader);
    prefLabels = new TreeMap<>(prefLabels);
    altLabels = new TreeMap<>(altLabels);
    definitions = new TreeMap<>(definitions);
    scopeNotes = new TreeMap<>(scopeNotes);
    exactMatch = List.copyOf(exactMatch);
    closeMatch = List.copyOf(closeMatch);
  }

  /** The same with other further concepts above it. */
  ConceptDetails under(List<String> others) {
    return new ConceptDetails(
        others, prefLabels, altLabels, definitions, scopeNotes, exactMatch, closeMatch, retired);
  }

  /** The same, retired or offered again. */
  public ConceptDetails retired(boolean now) {
    return new ConceptDetails(
        alsoBroader, prefLabels, altLabels, definitions, scopeNotes, exactMatch, closeMatch, now);
  }

  /** This with what another declaration says further; where both say something, this holds. */
  ConceptDetails enriched(ConceptDetails other) {
    return new ConceptDetails(
        union(alsoBroader, other.alsoBroader),
        first(prefLabels, other.prefLabels),
        lists(other),
        first(definitions, other.definitions),
        first(scopeNotes, other.scopeNotes),
        union(exactMatch, other.exactMatch),
        union(closeMatch, other.closeMatch),
        retired || other.retired);
  }

  private Map<String, List<String>> lists(ConceptDetails other) {
    Map<String, List<String>> all = new TreeMap<>(altLabels);
    other.altLabels.forEach((tag, names) -> all.merge(tag, names, ConceptDetails::union));
    return all;
  }

  private static Map<String, String> first(Map<String, String> one, Map<String, String> other) {
    Map<String, String> all = new TreeMap<>(other);
    all.putAll(one);
    return all;
  }

  /** Both lists, each entry once. */
  static List<String> union(Collection<String> one, Collection<String> more) {
    return Stream.concat(one.stream(), more.stream()).distinct().toList();
  }
}
