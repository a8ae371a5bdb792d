package org.rihla.portal.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;

/** Reads a SKOS Turtle file: one concept scheme, or concepts for a scheme that is known already. */
final class TurtleReader {
  private final String name;
  private final Model model;
  private final SkosStatements statements;
  private final @Nullable IRI scheme;

  /**
   * @param root the folder against which the file is named in messages
   * @throws DeclarationException if it is not Turtle or has several schemes
   */
  TurtleReader(Path root, Path file) {
    name = root.relativize(file).toString();
    model = parse(YamlFiles.read(name, file));
    statements = new SkosStatements(model);
    List<Resource> schemes =
        model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects().stream().toList();
    if (schemes.size() > 1 || schemes.stream().anyMatch(found -> !found.isIRI())) {
      throw problem("", "must declare exactly one skos:ConceptScheme");
    }
    scheme = schemes.isEmpty() ? null : (IRI) schemes.getFirst();
  }

  /** Whether the file has a scheme of its own, rather than concepts for another one. */
  boolean declaresScheme() {
    return scheme != null;
  }

  private Model parse(String text) {
    try {
      return Rio.parse(new StringReader(text), "urn:rihla:", RDFFormat.TURTLE);
    } catch (RDFParseException e) {
      throw new DeclarationException(
          name, (int) Math.max(1, e.getLineNumber()), "", "is not valid Turtle: " + e.getMessage());
    } catch (IOException e) {
      throw problem("", "cannot be read: " + e.getMessage());
    }
  }

  /** The scheme of the file. */
  ConceptScheme read() {
    if (scheme == null) {
      throw problem("", "must declare exactly one skos:ConceptScheme");
    }
    String key = notation(scheme);
    List<Concept> concepts = concepts(key, Map.of());
    LocalizedText description = statements.texts(scheme, DCTERMS.DESCRIPTION);
    return checked(
        new ConceptScheme(SchemeDescription.of(key, bothLabels(scheme), description), concepts));
  }

  /** A known scheme with the concepts of this file, which has none of its own. */
  ConceptScheme extend(Taxonomies known) {
    ConceptScheme base = extended(known);
    Map<IRI, String> there =
        base.all().stream()
            .collect(Collectors.toMap(found -> iri(found.iri()), Concept::notation, (a, b) -> a));
    Map<String, Concept> concepts = new LinkedHashMap<>();
    base.all().forEach(concept -> concepts.put(concept.notation(), concept));
    for (Concept added : concepts(base.key(), there)) {
      Concept before = concepts.get(added.notation());
      if (before != null && !before.isSameAs(added)) {
        throw problem(added.notation(), "is a concept already, with other labels or another IRI");
      }
      concepts.put(added.notation(), before == null ? added : before.enriched(added));
    }
    return checked(new ConceptScheme(base.described(), List.copyOf(concepts.values())));
  }

  private static IRI iri(String text) {
    return SimpleValueFactory.getInstance().createIRI(text);
  }

  private ConceptScheme extended(Taxonomies known) {
    List<String> keys =
        model.filter(null, SKOS.IN_SCHEME, null).objects().stream()
            .map(Value::stringValue)
            .distinct()
            .toList();
    if (keys.size() != 1 || !keys.getFirst().startsWith(ConceptScheme.IRI)) {
      throw problem(
          "",
          "must declare exactly one skos:ConceptScheme, or only concepts with the skos:inScheme of"
              + " one that exists");
    }
    String key = keys.getFirst().substring(ConceptScheme.IRI.length());
    return known.scheme(key).orElseThrow(() -> problem(key, "is no scheme that exists"));
  }

  private List<Concept> concepts(String key, Map<IRI, String> known) {
    List<IRI> iris =
        model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream().map(this::iri).toList();
    Map<IRI, String> notations = new HashMap<>(known);
    iris.forEach(iri -> notations.put(iri, notation(iri)));
    List<Concept> concepts =
        iris.stream()
            .map(iri -> {
              bothLabels(iri);
              return concept(key, iri, notations);
            })
            .toList();
    if (concepts.stream().map(Concept::notation).distinct().count() < concepts.size()) {
      throw problem(key, "two concepts have the same skos:notation");
    }
    return concepts;
  }

  /** Whoever walks upwards from a concept must arrive. */
  private ConceptScheme checked(ConceptScheme read) {
    for (Concept concept : read.all()) {
      if (read.above(concept).stream()
          .anyMatch(above -> above.broaders().contains(concept.notation()))) {
        throw problem(concept.notation(), "skos:broader goes in a circle");
      }
    }
    return read;
  }

  private IRI iri(Resource subject) {
    if (subject instanceof IRI iri) {
      return iri;
    }
    throw problem("", "a concept must have an IRI");
  }

  private Concept concept(String key, IRI iri, Map<IRI, String> notations) {
    return statements.concept(
        iri, new SkosStatements.Place(key, notation(iri), broader(iri, notations), notations));
  }

  private List<String> broader(IRI iri, Map<IRI, String> notations) {
    return statements.targets(iri, SKOS.BROADER).stream()
        .map(target -> {
          String notation = notations.get(target);
          if (notation == null) {
            throw problem(notation(iri), "skos:broader points to no concept: " + target);
          }
          return notation;
        })
        .sorted()
        .toList();
  }

  private String notation(IRI subject) {
    return statements
        .notation(subject)
        .orElseThrow(() -> problem(subject.stringValue(), "has no skos:notation"));
  }

  private LocalizedText bothLabels(IRI subject) {
    LocalizedText label = statements.texts(subject, SKOS.PREF_LABEL);
    if (label.fr().isEmpty() || label.ar().isEmpty()) {
      throw problem(subject.stringValue(), "needs a skos:prefLabel in fr and in ar");
    }
    return label;
  }

  private DeclarationException problem(String key, String problem) {
    return new DeclarationException(name, 1, key, problem);
  }
}
