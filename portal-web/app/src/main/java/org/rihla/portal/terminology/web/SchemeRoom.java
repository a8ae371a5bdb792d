package org.rihla.portal.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.ConceptFinder;
import org.rihla.portal.terminology.Notations;
import org.rihla.portal.terminology.Terminology;

/** One scheme, level by level: only the level that the address names is made. */
@Named
@RequestScoped
public class SchemeRoom {
  private static final int MOST_FOUND = 100;

  @Inject private TaxonomyStore taxonomies;
  @Inject private Terminology terminology;
  @Inject private CurrentCaller caller;

  private String labelFr = "";
  private String labelAr = "";
  private String notation = "";

  /**
   * A concept in a list.
   *
   * @param url of its own room
   * @param below address of the level below it; empty where there is none
   * @param count how many stand there, in words
   */
  public record Row(
      String url, String label, TextIn other, String below, String count, boolean retired) {}

  /** A step on the way down to this level. */
  public record Step(String url, String label) {}

  private Optional<ConceptScheme> scheme() {
    return taxonomies.current().scheme(CurrentRoom.parameter("schema"));
  }

  private Optional<Concept> above() {
    return scheme().flatMap(scheme -> scheme.find(CurrentRoom.parameter("sous")));
  }

  /** Whether there is such a scheme. */
  public boolean isKnown() {
    return scheme().isPresent();
  }

  public String getKey() {
    return CurrentRoom.parameter("schema");
  }

  public String getUnder() {
    return CurrentRoom.parameter("sous");
  }

  public String getLabel() {
    return scheme().map(scheme -> scheme.label().in(CurrentRoom.language())).orElse("");
  }

  public String getQuery() {
    return CurrentRoom.parameter("q").strip();
  }

  /** The way from the top of the scheme to this level; empty at the top. */
  public List<Step> getSteps() {
    Language reader = CurrentRoom.language();
    return above().stream()
        .flatMap(concept -> scheme().orElseThrow().lineage(concept).stream())
        .map(step ->
            new Step(TermRoom.level(getKey(), step.notation()), step.prefLabel().in(reader)))
        .toList();
  }

  public String getTop() {
    return TermRoom.scheme(getKey());
  }

  /** What was searched for, or the concepts of this level. */
  public List<Row> getRows() {
    Language reader = CurrentRoom.language();
    ConceptScheme scheme = scheme().orElseThrow();
    if (!getQuery().isEmpty()) {
      return ConceptFinder.find(scheme, getQuery(), reader, MOST_FOUND).stream()
          .map(concept -> row(scheme, concept))
          .toList();
    }
    List<Concept> level = above().map(scheme::narrower).orElseGet(scheme::tops);
    return ConceptFinder.inOrder(level, reader).stream()
        .map(concept -> row(scheme, concept))
        .toList();
  }

  private static Row row(ConceptScheme scheme, Concept concept) {
    Language reader = CurrentRoom.language();
    Language other = reader.other();
    int below = scheme.narrower(concept).size();
    return new Row(
        TermRoom.concept(scheme.key(), concept.notation()),
        concept.prefLabel().in(reader),
        TextIn.of(concept.prefLabel().in(other), other, reader),
        below == 0 ? "" : TermRoom.level(scheme.key(), concept.notation()),
        CurrentRoom.words().get("terms.below", below, Formats.number(below, reader)),
        concept.retired());
  }

  /** Adds a concept to this level and goes where the rest of it is written. */
  public void add() {
    ConceptScheme scheme = scheme().orElseThrow();
    LocalizedText label =
        new LocalizedText(BidiControls.strip(labelFr).strip(), BidiControls.strip(labelAr).strip());
    String key = notation.isBlank() ? Notations.free(scheme, label) : notation.strip();
    Concept named = Concept.named(scheme.key(), key, label);
    Concept wanted = above().map(concept -> named.under(List.of(concept.notation()))).orElse(named);
    if (TermRoom.attempt(() -> terminology.add(caller.get(), wanted))) {
      CurrentRoom.go(TermRoom.concept(scheme.key(), key) + "&fait=add");
    }
  }

  public String getLabelFr() {
    return labelFr;
  }

  public void setLabelFr(String text) {
    labelFr = text == null ? "" : text;
  }

  public String getLabelAr() {
    return labelAr;
  }

  public void setLabelAr(String text) {
    labelAr = text == null ? "" : text;
  }

  public String getNotation() {
    return notation;
  }

  public void setNotation(String text) {
    notation = text == null ? "" : text;
  }
}
