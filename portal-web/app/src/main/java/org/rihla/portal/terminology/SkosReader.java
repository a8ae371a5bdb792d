package org.rihla.portal.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DC;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.SchemeDescription;
import org.rihla.portal.taxonomy.SkosStatements;
import org.rihla.portal.taxonomy.Taxonomies;

/**
 * Understands the statements of a SKOS file from anywhere: concepts without a notation get the last
 * part of their IRI, and what stands above a concept may be said from either side.
 */
final class SkosReader {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");
  private static final int MOST_PROBLEMS = 50;

  private final Model model;
  private final SkosStatements statements;
  private final Taxonomies known;
  private final List<TermProblem> problems = new ArrayList<>();

  private SkosReader(Model model, Taxonomies known) {
    this.model = model;
    this.statements = new SkosStatements(model);
    this.known = known;
  }

  /**
   * What the statements say.
   *
   * @param key of the scheme where it has none of its own; may be empty
   * @param known what is there already
   * @throws TermsRefusedException with what is wrong, the first fifty of it
   */
  static SkosFile read(Model model, String key, Taxonomies known) {
    return new SkosReader(model, known).read(key);
  }

  private SkosFile read(String key) {
    Set<Resource> declared = model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects();
    if (declared.size() > 1) {
      throw TermsRefusedException.of("schemes-several", declared.size());
    }
    SchemeDescription scheme =
        declared.isEmpty() ? extended() : described(declared.iterator().next(), key);
    List<Concept> concepts = concepts(scheme.key());
    if (concepts.isEmpty()) {
      refuse("concepts-none");
    }
    if (!problems.isEmpty()) {
      throw new TermsRefusedException(
          problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
    }
    return new SkosFile(scheme, !declared.isEmpty(), concepts);
  }

  /** The scheme that is there already and that all concepts of the file are in. */
  private SchemeDescription extended() {
    List<Value> schemes =
        List.copyOf(new LinkedHashSet<>(model.filter(null, SKOS.IN_SCHEME, null).objects()));
    return Optional.of(schemes)
        .filter(found -> found.size() == 1)
        .flatMap(found -> ofIri(found.getFirst().stringValue()))
        .orElseThrow(() -> TermsRefusedException.of("scheme-missing"));
  }

  private Optional<SchemeDescription> ofIri(String iri) {
    return known.schemes().stream()
        .map(ConceptScheme::described)
        .filter(scheme -> scheme.iri().equals(iri))
        .findFirst();
  }

  private SchemeDescription described(Resource subject, String wanted) {
    LocalizedText label = statements.texts(subject, SKOS.PREF_LABEL);
    if (label.isEmpty()) {
      label = statements.texts(subject, DCTERMS.TITLE);
    }
    String iri = subject.stringValue();
    LocalizedText named = label;
    String key =
        ofIri(iri)
            .map(SchemeDescription::key)
            .or(() -> Optional.of(wanted).filter(text -> !text.isEmpty()))
            .or(() -> statements.notation(subject))
            .orElseGet(() -> Slugs.of(named.fr()));
    if (!KEY.matcher(key).matches() || key.length() > 100) {
      refuse("scheme-key", key);
    }
    if (label.fr().isBlank() || label.ar().isBlank()) {
      refuse("scheme-label");
    }
    LocalizedText description = statements.texts(subject, DCTERMS.DESCRIPTION);
    return new SchemeDescription(
        key,
        subject.isIRI() ? iri : ConceptScheme.IRI + key,
        label,
        description.isEmpty() ? statements.texts(subject, DC.DESCRIPTION) : description);
  }

  private List<Concept> concepts(String scheme) {
    Map<IRI, String> notations = new HashMap<>();
    known
        .scheme(scheme)
        .ifPresent(there ->
            there.all().forEach(concept -> notations.put(iri(concept), concept.notation())));
    List<IRI> own = new ArrayList<>();
    for (Resource subject : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
      if (subject instanceof IRI iri) {
        own.add(iri);
        notations.put(iri, notation(iri));
      } else {
        refuse("concept-iri");
      }
    }
    refuseSameNotations(own, notations);
    Map<IRI, List<IRI>> above = above();
    return own.stream()
        .map(iri -> {
          List<String> places = places(iri, above.getOrDefault(iri, List.of()), notations);
          String notation = String.valueOf(notations.get(iri));
          return statements.concept(
              iri, new SkosStatements.Place(scheme, notation, places, notations));
        })
        .toList();
  }

  private static IRI iri(Concept concept) {
    return SimpleValueFactory.getInstance().createIRI(concept.iri());
  }

  private void refuseSameNotations(List<IRI> own, Map<IRI, String> notations) {
    own.stream()
        .collect(Collectors.groupingBy(iri -> String.valueOf(notations.get(iri))))
        .forEach((notation, iris) -> {
          if (iris.size() > 1) {
            refuse("notation-twice", notation);
          }
        });
  }

  private String notation(IRI iri) {
    return statements
        .notation(iri)
        .orElseGet(() -> {
          String text = iri.stringValue();
          int cut = Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'));
          String last =
              cut < 0 ? text.substring(text.lastIndexOf(':') + 1) : text.substring(cut + 1);
          return UNFIT.matcher(last).replaceAll("-");
        });
  }

  /** Concepts above each, as both sides say it. */
  private Map<IRI, List<IRI>> above() {
    Map<IRI, List<IRI>> above = new HashMap<>();
    for (Statement statement : model.filter(null, SKOS.BROADER, null)) {
      add(above, statement.getSubject(), statement.getObject());
    }
    for (Statement statement : model.filter(null, SKOS.NARROWER, null)) {
      add(above, statement.getObject(), statement.getSubject());
    }
    return above;
  }

  private static void add(Map<IRI, List<IRI>> above, Value below, Value broader) {
    if (below instanceof IRI concept && broader instanceof IRI other) {
      List<IRI> all = above.computeIfAbsent(concept, key -> new ArrayList<>());
      if (!all.contains(other)) {
        all.add(other);
      }
    }
  }

  private List<String> places(IRI iri, List<IRI> above, Map<IRI, String> notations) {
    List<String> places = new ArrayList<>();
    for (IRI broader : above) {
      String notation = notations.get(broader);
      if (notation == null) {
        refuse("broader-unknown", String.valueOf(notations.get(iri)), broader.stringValue());
      } else {
        places.add(notation);
      }
    }
    return places;
  }

  private void refuse(String code, Object... arguments) {
    problems.add(TermProblem.of(code, arguments));
  }
}
