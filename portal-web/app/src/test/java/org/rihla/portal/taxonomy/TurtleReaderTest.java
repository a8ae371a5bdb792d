package org.rihla.portal.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;

class TurtleReaderTest {
  private static final String TURTLE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix : <urn:test:> .

      :places a skos:ConceptScheme ; skos:notation "places" ;
        skos:prefLabel "Lieux"@fr , "الأماكن"@ar .
      :ma a skos:Concept ; skos:inScheme :places ; skos:notation "MA" ;
        skos:prefLabel "Maroc"@fr , "المغرب"@ar ; skos:altLabel "Royaume du Maroc"@fr .
      :rabat a skos:Concept ; skos:inScheme :places ; skos:notation "MA-04" ;
        skos:prefLabel "Rabat"@fr , "الرباط"@ar ; skos:broader :ma ; skos:related :sale .
      :sale a skos:Concept ; skos:inScheme :places ; skos:notation "MA-S" ;
        skos:prefLabel "Salé"@fr , "سلا"@ar ; skos:broader :ma .
      """;

  @TempDir Path root;

  @Test
  void conceptsKnowWhatIsAboveBelowAndBesideThem() throws IOException {
    ConceptScheme scheme = read(TURTLE);
    Concept rabat = scheme.find("MA-04").orElseThrow();
    Concept morocco = scheme.find("MA").orElseThrow();

    assertThat(scheme.tops()).containsExactly(morocco);
    assertThat(scheme.narrower(morocco)).hasSize(2).contains(rabat);
    assertThat(scheme.lineage(rabat)).containsExactly(morocco, rabat);
    assertThat(scheme.subtree(morocco)).containsExactlyInAnyOrder("MA", "MA-04", "MA-S");
    assertThat(rabat.related()).containsExactly("MA-S");
    assertThat(morocco.altLabels(Language.FR)).containsExactly("Royaume du Maroc");
  }

  @Test
  void schemesAndConceptsAreFoundByTheirSegmentsInEachLanguage() throws IOException {
    ConceptScheme scheme = read(TURTLE);
    Concept sale = scheme.find("MA-S").orElseThrow();

    assertThat(scheme.path(Language.FR)).isEqualTo("lieux");
    assertThat(scheme.slug(sale, Language.FR)).isEqualTo("sale");
    assertThat(scheme.ofSlug(Language.AR, "سلا")).contains(sale);
    assertThat(scheme.ofSlug(Language.FR, "سلا")).isEmpty();
  }

  @Test
  void conceptsOfTheSameNameHaveSegmentsOfTheirOwn() throws IOException {
    ConceptScheme scheme = read(TURTLE.replace("Salé", "Rabat"));

    assertThat(scheme.all().stream().map(concept -> scheme.slug(concept, Language.FR)))
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skos:notation \"MA\" ;|skos:notation \"MA\" ; ; skos: |line 7|is not valid Turtle",
        "skos:notation \"MA\" ;||urn:test:ma|has no skos:notation",
        ", \"المغرب\"@ar||urn:test:ma|needs a skos:prefLabel in fr and in ar",
        "skos:broader :ma ; skos:rel|skos:broader :dz ; skos:rel|MA-04|points to no concept",
        "\"MA-S\"|\"MA\"|places|two concepts have the same skos:notation",
        "a skos:ConceptScheme|a skos:Collection|whole file|exactly one skos:ConceptScheme",
      })
  void aMistakeIsToldWhereItStands(String from, String to, String where, String problem) {
    String broken = TURTLE.replace(from, to == null ? "" : to);

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(DeclarationException.class)
        .hasMessageStartingWith("taxonomies/places.ttl, line ")
        .hasMessageContaining(where)
        .hasMessageContaining(problem);
  }

  @Test
  void aConceptThatIsNoIriIsToldAsSuch() {
    String blank = TURTLE + "[] a skos:Concept ; skos:notation \"X\" .\n";

    assertThatThrownBy(() -> read(blank))
        .isInstanceOf(DeclarationException.class)
        .hasMessageContaining("a concept must have an IRI");
  }

  private ConceptScheme read(String turtle) throws IOException {
    Path file = Files.createDirectories(root.resolve("taxonomies")).resolve("places.ttl");
    Files.writeString(file, turtle);
    return new TurtleReader(root, file).read();
  }
}
