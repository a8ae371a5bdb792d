package org.rihla.portal.terminology.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptJson;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.portal.terminology.ConceptFinder;
import org.rihla.portal.terminology.Terminology;
import org.rihla.portal.terminology.TermsRefusedException;

/** One concept: what it is called and means, where it stands, and what becomes of it. */
@Named
@ViewScoped
public class ConceptRoom implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int OFFERS = 12;

  @Inject private CurrentCaller caller;
  @Inject private TaxonomyStore taxonomies;
  @Inject private Terminology terminology;

  private String scheme = "";
  private String notation = "";
  private String seen = "";
  private final Map<String, String> text = new LinkedHashMap<>();
  private List<String> above = List.of();
  private List<String> beside = List.of();
  private String moreAbove = "";
  private String moreBeside = "";
  private String into = "";

  @PostConstruct
  void load() {
    scheme = scheme.isEmpty() ? CurrentRoom.parameter("schema") : scheme;
    notation = notation.isEmpty() ? CurrentRoom.parameter("concept") : notation;
    found()
        .ifPresent(concept -> {
          notation = concept.notation();
          seen = ConceptJson.write(concept);
          text.clear();
          text.putAll(ConceptFields.of(concept));
          above = concept.broaders();
          beside = concept.related();
          moreAbove = "";
          moreBeside = "";
        });
  }

  private Optional<ConceptScheme> known() {
    return taxonomies.current().scheme(scheme);
  }

  private Optional<Concept> found() {
    return known().flatMap(present -> present.find(notation));
  }

  /** Writes what was typed. */
  public void save() {
    Concept before = found().orElseThrow();
    boolean done =
        TermRoom.attempt(() -> {
          List<String> places = with(above, moreAbove);
          List<String> neighbours = with(beside, moreBeside);
          Concept wanted = ConceptFields.read(before, text, places, neighbours);
          terminology.change(caller.get(), wanted, seen);
        });
    if (done) {
      CurrentRoom.done(CurrentRoom.words().get("concept.room.saved"));
      load();
    }
  }

  private List<String> with(List<String> kept, String more) {
    List<String> all = new ArrayList<>(kept);
    if (!more.isBlank()) {
      String added = meant(more);
      if (!all.contains(added)) {
        all.add(added);
      }
    }
    return all;
  }

  private String meant(String written) {
    return known()
        .flatMap(present -> ConceptFinder.meant(present, written))
        .map(Concept::notation)
        .orElseThrow(() -> TermsRefusedException.of("concept-unknown", scheme, written.strip()));
  }

  /** Makes this concept part of another one, and goes there. */
  public void merge() {
    boolean done =
        TermRoom.attempt(() -> terminology.merge(caller.get(), scheme, notation, meant(into)));
    if (done) {
      CurrentRoom.go(TermRoom.concept(scheme, meant(into)) + "&fait=merge");
    }
  }

  /** Offers the concept no longer, or again. */
  public void retire(boolean retired) {
    if (TermRoom.attempt(() -> terminology.retire(caller.get(), scheme, notation, retired))) {
      String key = retired ? "concept.room.retired" : "concept.room.offered";
      CurrentRoom.done(CurrentRoom.words().get(key));
      load();
    }
  }

  /** What somebody may mean who begins to write a name. */
  public List<String> offers(String typed) {
    Language reader = CurrentRoom.language();
    return known().stream()
        .flatMap(present -> ConceptFinder.find(present, typed, reader, OFFERS).stream())
        .filter(concept -> !concept.notation().equals(notation))
        .map(concept -> ConceptFinder.offered(concept, reader))
        .toList();
  }

  /** What a concept of the scheme is called. */
  public String name(String other) {
    return known()
        .flatMap(present -> present.find(other))
        .map(concept -> concept.prefLabel().in(CurrentRoom.language()))
        .orElse(other);
  }

  /** Whether there is such a concept. */
  public boolean isKnown() {
    return found().isPresent();
  }

  public boolean isRetired() {
    return found().filter(Concept::retired).isPresent();
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  public String getDone() {
    String done = CurrentRoom.parameter("fait");
    return List.of("add", "merge").contains(done) ? done : "";
  }

  public String getNotation() {
    return notation;
  }

  public String getIri() {
    return found().map(Concept::iri).orElse("");
  }

  /** The name in the reader's language, as it is now. */
  public String getLabel() {
    return name(notation);
  }

  /** The page that readers have of it. */
  public String getPage() {
    Language reader = CurrentRoom.language();
    return known().map(present -> Links.concept(reader, present, found().orElseThrow())).orElse("");
  }

  public String getSchemeLabel() {
    return known().map(present -> present.label().in(CurrentRoom.language())).orElse("");
  }

  public String getSchemeUrl() {
    return TermRoom.scheme(scheme);
  }

  /** The fields by name. */
  public Map<String, String> getText() {
    return text;
  }

  /** Tags of further languages. */
  public List<String> getFurther() {
    return found().map(ConceptFields::further).orElse(List.of());
  }

  /** All that stand above it, as they were when the form was made. */
  public List<String> getAllAbove() {
    return found().map(Concept::broaders).orElse(List.of());
  }

  /** All that stand beside it, as they were when the form was made. */
  public List<String> getAllBeside() {
    return found().map(Concept::related).orElse(List.of());
  }

  public List<String> getAbove() {
    return above;
  }

  public void setAbove(List<String> kept) {
    above = List.copyOf(kept);
  }

  public List<String> getBeside() {
    return beside;
  }

  public void setBeside(List<String> kept) {
    beside = List.copyOf(kept);
  }

  public String getMoreAbove() {
    return moreAbove;
  }

  public void setMoreAbove(String written) {
    moreAbove = written == null ? "" : written;
  }

  public String getMoreBeside() {
    return moreBeside;
  }

  public void setMoreBeside(String written) {
    moreBeside = written == null ? "" : written;
  }

  public String getInto() {
    return into;
  }

  public void setInto(String written) {
    into = written == null ? "" : written;
  }
}
