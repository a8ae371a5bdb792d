package org.rihla.portal.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;

/** Reads one concept scheme from a SKOS Turtle file. */
final class TurtleReader {
  private final String name;
  private final Model model;
  private final IRI scheme;

  /**
   * @param root the folder against which the file is named in messages
   * @throws DeclarationException if it is not Turtle or has not exactly one scheme
   */
  TurtleReader(Path root, Path file) {
    name = root.relativize(file).toString();
    model = parse(YamlFiles.read(name, file));
    List<Resource> schemes =
        model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects().stream().toList();
    if (schemes.size() != 1 || !(schemes.get(0) instanceof IRI iri)) {
      throw problem("", "must declare exactly one skos:ConceptScheme");
    }
    scheme = iri;
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

  ConceptScheme read() {
    String key = notation(scheme);
    List<IRI> iris =
        model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream().map(this::iri).toList();
    Map<IRI, String> notations =
        iris.stream().collect(Collectors.toMap(Function.identity(), this::notation));
    List<Concept> concepts = iris.stream().map(iri -> concept(key, iri, notations)).toList();
    if (concepts.stream().map(Concept::notation).distinct().count() < concepts.size()) {
      throw problem(key, "two concepts have the same skos:notation");
    }
    return new ConceptScheme(key, bothLabels(scheme), texts(scheme, DCTERMS.DESCRIPTION), concepts);
  }

  private IRI iri(Resource subject) {
    if (subject instanceof IRI iri) {
      return iri;
    }
    throw problem("", "a concept must have an IRI");
  }

  private Concept concept(String key, IRI iri, Map<IRI, String> notations) {
    return new Concept(
        iri.stringValue(),
        key,
        notation(iri),
        bothLabels(iri),
        literals(iri, SKOS.ALT_LABEL, Language.FR),
        literals(iri, SKOS.ALT_LABEL, Language.AR),
        texts(iri, SKOS.DEFINITION),
        broader(iri, notations),
        model.filter(iri, SKOS.RELATED, null).objects().stream()
            .filter(notations::containsKey)
            .map(related -> String.valueOf(notations.get(related)))
            .sorted()
            .toList());
  }

  private @Nullable String broader(IRI iri, Map<IRI, String> notations) {
    return model.filter(iri, SKOS.BROADER, null).objects().stream()
        .map(target -> {
          String notation = notations.get(target);
          if (notation == null) {
            throw problem(notation(iri), "skos:broader points to no concept: " + target);
          }
          return notation;
        })
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private String notation(IRI subject) {
    return model.filter(subject, SKOS.NOTATION, null).objects().stream()
        .map(Value::stringValue)
        .findFirst()
        .orElseThrow(() -> problem(subject.stringValue(), "has no skos:notation"));
  }

  private LocalizedText bothLabels(IRI subject) {
    LocalizedText label = texts(subject, SKOS.PREF_LABEL);
    if (label.fr().isEmpty() || label.ar().isEmpty()) {
      throw problem(subject.stringValue(), "needs a skos:prefLabel in fr and in ar");
    }
    return label;
  }

  private LocalizedText texts(IRI subject, IRI property) {
    return new LocalizedText(
        literals(subject, property, Language.FR).stream().findFirst().orElse(""),
        literals(subject, property, Language.AR).stream().findFirst().orElse(""));
  }

  private List<String> literals(IRI subject, IRI property, Language language) {
    return model.filter(subject, property, null).objects().stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .filter(literal -> literal.getLanguage().filter(language.tag()::equals).isPresent())
        .map(Literal::getLabel)
        .toList();
  }

  private DeclarationException problem(String key, String problem) {
    return new DeclarationException(name, 1, key, problem);
  }
}
