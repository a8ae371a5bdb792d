package org.rihla.portal.terminology;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.WriterConfig;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptDetails;
import org.rihla.portal.taxonomy.ConceptScheme;

/**
 * Writes a scheme as SKOS: everything that is known of its concepts, both sides of the hierarchy.
 */
public final class SkosWriter {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final ConceptScheme scheme;
  private final Model model = new LinkedHashModel();
  private final IRI iri;

  private SkosWriter(ConceptScheme scheme) {
    this.scheme = scheme;
    this.iri = VALUES.createIRI(scheme.described().iri());
    model.setNamespace(SKOS.NS);
    model.setNamespace(DCTERMS.NS);
    model.setNamespace(OWL.NS);
  }

  /** Writes a scheme. */
  public static void write(ConceptScheme scheme, SkosFormat format, OutputStream to) {
    SkosWriter writer = new SkosWriter(scheme);
    writer.describe();
    scheme.all().forEach(writer::concept);
    WriterConfig settings =
        new WriterConfig()
            .set(BasicWriterSettings.PRETTY_PRINT, true)
            .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.EXPAND);
    Rio.write(writer.model, to, format.rdf(), settings);
  }

  private void describe() {
    model.add(iri, RDF.TYPE, SKOS.CONCEPT_SCHEME);
    model.add(iri, SKOS.NOTATION, VALUES.createLiteral(scheme.key()));
    both(iri, SKOS.PREF_LABEL, scheme.label());
    both(iri, DCTERMS.DESCRIPTION, scheme.description());
    scheme.tops().forEach(top -> model.add(iri, SKOS.HAS_TOP_CONCEPT, iri(top)));
  }

  private void concept(Concept concept) {
    IRI subject = iri(concept);
    ConceptDetails more = concept.details();
    model.add(subject, RDF.TYPE, SKOS.CONCEPT);
    model.add(subject, SKOS.IN_SCHEME, iri);
    model.add(subject, SKOS.NOTATION, VALUES.createLiteral(concept.notation()));
    both(subject, SKOS.PREF_LABEL, concept.prefLabel());
    all(subject, SKOS.PREF_LABEL, more.prefLabels());
    for (Language language : Language.values()) {
      each(subject, language.tag(), concept.altLabels(language));
    }
    more.altLabels().forEach((tag, names) -> each(subject, tag, names));
    both(subject, SKOS.DEFINITION, concept.definition());
    all(subject, SKOS.DEFINITION, more.definitions());
    all(subject, SKOS.SCOPE_NOTE, more.scopeNotes());
    if (concept.broaders().isEmpty()) {
      model.add(subject, SKOS.TOP_CONCEPT_OF, iri);
    }
    leads(subject, SKOS.BROADER, concept.broaders());
    scheme.narrower(concept).forEach(below -> model.add(subject, SKOS.NARROWER, iri(below)));
    leads(subject, SKOS.RELATED, concept.related());
    more.exactMatch().forEach(to -> model.add(subject, SKOS.EXACT_MATCH, VALUES.createIRI(to)));
    more.closeMatch().forEach(to -> model.add(subject, SKOS.CLOSE_MATCH, VALUES.createIRI(to)));
    if (concept.retired()) {
      model.add(subject, OWL.DEPRECATED, VALUES.createLiteral(true));
    }
  }

  private static IRI iri(Concept concept) {
    return VALUES.createIRI(concept.iri());
  }

  private void leads(IRI subject, IRI property, List<String> notations) {
    notations.stream()
        .flatMap(notation -> scheme.find(notation).stream())
        .forEach(found -> model.add(subject, property, iri(found)));
  }

  private void both(IRI subject, IRI property, LocalizedText text) {
    all(subject, property, Map.of("fr", text.fr(), "ar", text.ar()));
  }

  private void all(IRI subject, IRI property, Map<String, String> texts) {
    texts.forEach((tag, text) -> {
      if (!text.isEmpty()) {
        model.add(subject, property, VALUES.createLiteral(text, tag));
      }
    });
  }

  private void each(IRI subject, String tag, List<String> names) {
    names.forEach(name -> model.add(subject, SKOS.ALT_LABEL, VALUES.createLiteral(name, tag)));
  }
}
