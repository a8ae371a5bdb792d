package org.rihla.portal.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

class TaxonomyOverlayTest {
  private static final Concept WOOD = concept("wood", "Bois", "الخشب");
  private static final Concept CHAIR =
      concept("chair", "Chaises", "الكراسي").under(List.of("wood"));
  private static final Concept SEAT = concept("seat", "Sièges", "المقاعد");

  @Test
  void aChangeHoldsAsLongAsTheConceptIsThere() {
    Concept renamed = concept("wood", "Le bois", "الخشب");
    TaxonomyOverlay overlay = with(change(renamed, false, null, WOOD.prefLabel()));

    ConceptScheme scheme = scheme(overlay, WOOD, CHAIR);
    assertThat(scheme.find("wood")).contains(renamed);
    assertThat(scheme.ofFormerSlug(Language.FR, "bois")).contains(renamed);
    assertThat(scheme(overlay, SEAT).find("wood")).isEmpty();
  }

  @Test
  void whatIsMergedLeadsToWhatTookItsPlace() {
    TaxonomyOverlay overlay = with(change(CHAIR, false, "seat"));
    ConceptScheme scheme = scheme(overlay, WOOD, CHAIR, SEAT);

    assertThat(scheme.all()).containsExactly(WOOD, SEAT);
    assertThat(scheme.find("chair")).contains(SEAT);
    assertThat(scheme.subtree(SEAT)).containsExactlyInAnyOrder("seat", "chair");
    assertThat(scheme.ofFormerSlug(Language.FR, "chaises")).contains(SEAT);
    assertThat(scheme.ofFormerSlug(Language.AR, "الكراسي")).contains(SEAT);
    assertThat(scheme(overlay, WOOD, CHAIR).find("chair").orElseThrow().notation())
        .isEqualTo("chair");
  }

  @Test
  void whatStoodBelowAMergedConceptStandsBelowTheOther() {
    ConceptScheme scheme = scheme(with(change(WOOD, false, "seat")), WOOD, CHAIR, SEAT);
    assertThat(scheme.find("chair").orElseThrow().broader()).isEqualTo("seat");
  }

  @Test
  void aFileThatTurnsRoundWhatWasChangedMakesNoCircle() {
    TaxonomyOverlay overlay = with(change(SEAT.under(List.of("chair")), false, null));
    ConceptScheme scheme = scheme(overlay, CHAIR.under(List.of("seat")), SEAT);

    assertThat(scheme.tops()).hasSize(1);
    assertThat(scheme.above(scheme.find("chair").orElseThrow())).hasSize(2);
  }

  @Test
  void changesSurviveBeingWritten() {
    Concept more =
        CHAIR.with(
            new ConceptDetails(
                List.of(),
                java.util.Map.of("en", "Chairs"),
                java.util.Map.of("ko", List.of("의자")),
                java.util.Map.of(),
                java.util.Map.of("fr", "Note"),
                List.of("urn:x"),
                List.of(),
                true));
    assertThat(ConceptJson.read("trades", "chair", ConceptJson.write(more))).isEqualTo(more);
  }

  private static Concept concept(String notation, String french, String arabic) {
    return Concept.named("trades", notation, new LocalizedText(french, arabic));
  }

  private static ConceptChange change(
      Concept concept, boolean added, @Nullable String into, LocalizedText... former) {
    return new ConceptChange(concept, added, into, List.of(former));
  }

  private static TaxonomyOverlay with(ConceptChange change) {
    return TaxonomyOverlay.NONE.with(List.of(change));
  }

  private static ConceptScheme scheme(TaxonomyOverlay overlay, Concept... concepts) {
    SchemeDescription described =
        SchemeDescription.of("trades", new LocalizedText("Métiers", "المهن"), LocalizedText.none());
    Taxonomies base = new Taxonomies(List.of(new ConceptScheme(described, List.of(concepts))));
    return overlay.over(base).scheme("trades").orElseThrow();
  }
}
