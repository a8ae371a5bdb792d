package org.rihla.search.bilingual.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkosThesaurusTest {

  private static final String PREFIXES =
      "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <urn:x:> .\n";

  @TempDir Path folder;

  private ReadSource read(String text) throws IOException {
    return SkosThesaurus.read(Files.writeString(folder.resolve("test.ttl"), PREFIXES + text));
  }

  @Test
  void preferredLabelsTranslateEachOtherAndAlternativesWithLessWeight() throws IOException {
    ReadSource source =
        read(
            """
            :a skos:prefLabel "Chômage"@fr, "بطالة"@ar, "Unemployment"@en ;
               skos:altLabel "Sans-emploi"@fr-CA .
            """);
    assertThat(source.entries()).hasSize(2);
    assertThat(source.entries().get(0).weight()).isEqualTo(1);
    assertThat(source.entries().get(1).french()).containsExactly("Sans-emploi");
    assertThat(source.entries().get(1).weight()).isLessThan(1);
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void conceptsWithoutALabelInOneLanguageAreCounted() throws IOException {
    ReadSource source = read(":a skos:prefLabel \"Un\"@fr .\n:b skos:prefLabel \"اثنان\"@ar .\n");
    assertThat(source.entries()).isEmpty();
    assertThat(source.problems()).singleElement().asString().contains("2 concepts");
  }

  @Test
  void aCircleOfConceptsIsRead() throws IOException {
    ReadSource source =
        read(
            """
            :a skos:prefLabel "Un"@fr, "واحد"@ar ; skos:broader :b .
            :b skos:prefLabel "Deux"@fr, "اثنان"@ar ; skos:broader :a .
            """);
    assertThat(source.entries()).hasSize(2);
  }

  @Test
  void brokenTurtleIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read(":a skos:prefLabel \"Un\"@fr .\n:b skos:prefLabel \"Deux .\n"))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("test.ttl, line 4");
  }
}
