package org.rihla.portal.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.rihla.portal.language.LocalizedText;

/** What statements of RDF say of a concept; several texts of a language are lines of one. */
public record SkosStatements(Model model) {
  private static final Set<String> PORTAL = Set.of("fr", "ar");

  /**
   * Where a concept stands.
   *
   * @param above notations of the concepts above it
   * @param notations of all concepts that may be named
   */
  public record Place(
      String scheme, String notation, List<String> above, Map<IRI, String> notations) {}

  /** The concept of an IRI. */
  public Concept concept(IRI iri, Place place) {
    ConceptDetails details =
        new ConceptDetails(
            List.of(),
            further(texts(iri, SKOS.PREF_LABEL, false)),
            furtherLists(iri),
            further(texts(iri, SKOS.DEFINITION, true)),
            texts(iri, SKOS.SCOPE_NOTE, true),
            iris(iri, SKOS.EXACT_MATCH),
            iris(iri, SKOS.CLOSE_MATCH),
            model.filter(iri, OWL.DEPRECATED, null).objects().stream()
                .anyMatch(value -> value.stringValue().equals("true")));
    List<String> related =
        targets(iri, SKOS.RELATED).stream()
            .filter(place.notations()::containsKey)
            .map(target -> String.valueOf(place.notations().get(target)))
            .filter(notation -> !notation.equals(place.notation()))
            .sorted()
            .toList();
    Map<String, String> definitions = texts(iri, SKOS.DEFINITION, true);
    return new Concept(
            iri.stringValue(),
            place.scheme(),
            place.notation(),
            texts(iri, SKOS.PREF_LABEL),
            literals(iri, SKOS.ALT_LABEL, "fr"),
            literals(iri, SKOS.ALT_LABEL, "ar"),
            new LocalizedText(
                definitions.getOrDefault("fr", ""), definitions.getOrDefault("ar", "")),
            null,
            related,
            details)
        .under(place.above());
  }

  /** The notation of a concept or a scheme. */
  public Optional<String> notation(Resource subject) {
    return model.filter(subject, SKOS.NOTATION, null).objects().stream()
        .map(Value::stringValue)
        .findFirst();
  }

  /** The first text of each language of the portal. */
  public LocalizedText texts(Resource subject, IRI property) {
    Map<String, String> texts = texts(subject, property, false);
    return new LocalizedText(texts.getOrDefault("fr", ""), texts.getOrDefault("ar", ""));
  }

  /** What a subject leads to by a property, in the order of the file. */
  public List<Value> targets(Resource subject, IRI property) {
    return List.copyOf(model.filter(subject, property, null).objects());
  }

  private List<String> iris(Resource subject, IRI property) {
    return targets(subject, property).stream()
        .filter(Value::isIRI)
        .map(Value::stringValue)
        .sorted()
        .toList();
  }

  private Map<String, String> texts(Resource subject, IRI property, boolean all) {
    Map<String, String> texts = new TreeMap<>();
    for (Value value : targets(subject, property)) {
      if (value instanceof Literal literal && literal.getLanguage().isPresent()) {
        texts.merge(
            literal.getLanguage().get(),
            literal.getLabel(),
            (one, more) -> all ? one + "\n" + more : one);
      }
    }
    return texts;
  }

  private static Map<String, String> further(Map<String, String> texts) {
    texts.keySet().removeAll(PORTAL);
    return texts;
  }

  private Map<String, List<String>> furtherLists(IRI iri) {
    Map<String, List<String>> lists = new TreeMap<>();
    for (Value value : targets(iri, SKOS.ALT_LABEL)) {
      if (value instanceof Literal literal) {
        literal
            .getLanguage()
            .filter(tag -> !PORTAL.contains(tag))
            .ifPresent(tag ->
                lists.computeIfAbsent(tag, key -> new ArrayList<>()).add(literal.getLabel()));
      }
    }
    return lists;
  }

  private List<String> literals(Resource subject, IRI property, String tag) {
    return targets(subject, property).stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .filter(literal -> literal.getLanguage().filter(tag::equals).isPresent())
        .map(Literal::getLabel)
        .toList();
  }
}
