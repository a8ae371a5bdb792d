package org.rihla.portal.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;

class SkosFilesTest {
  private static final Taxonomies NOTHING = new Taxonomies(List.of());
  private static final Path UNESCO =
      Path.of("../../../shared/thesauri/unesco-thesaurus.ttl").toAbsolutePath().normalize();
  private static final String TURTLE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix : <http://exemple.ma/terms/> .

      :scheme a skos:ConceptScheme ; skos:notation "trades" ;
        skos:prefLabel "Métiers"@fr , "المهن"@ar .
      :wood a skos:Concept ; skos:inScheme :scheme ; skos:narrower :chair ;
        skos:prefLabel "Bois"@fr , "الخشب"@ar , "Wood"@en ; skos:altLabel "목재"@ko , "Menuiserie"@fr ;
        skos:scopeNote "Pour tout travail du bois."@fr ;
        skos:exactMatch <http://vocabularies.unesco.org/thesaurus/concept1> .
      :craft a skos:Concept ; skos:inScheme :scheme ;
        skos:prefLabel "Artisanat"@fr , "الصناعة التقليدية"@ar ;
        skos:definition "Ce qui se fait à la main."@fr , "Work by hand."@en .
      :chair a skos:Concept ; skos:inScheme :scheme ; skos:broader :wood , :craft ;
        skos:prefLabel "Chaises"@fr , "الكراسي"@ar ; skos:related :craft ; owl:deprecated true ;
        skos:closeMatch <urn:other:chair> .
      """;

  @ParameterizedTest
  @EnumSource(SkosFormat.class)
  void whatIsWrittenIsReadAgainAsItWas(SkosFormat format) throws IOException {
    ConceptScheme scheme = scheme(read(TURTLE, SkosFormat.TURTLE));
    Concept chair = scheme.find("chair").orElseThrow();
    assertThat(chair.broaders()).containsExactlyInAnyOrder("wood", "craft");
    assertThat(chair.retired()).isTrue();
    assertThat(scheme.find("wood").orElseThrow().details().altLabels())
        .containsEntry("ko", List.of("목재"));

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SkosWriter.write(scheme, format, bytes);
    SkosFile again = read(bytes.toString(StandardCharsets.UTF_8), format);

    assertThat(again.scheme()).isEqualTo(scheme.described());
    assertThat(again.concepts()).hasSize(3);
    for (Concept concept : again.concepts()) {
      Concept before = scheme.find(concept.notation()).orElseThrow();
      assertThat(concept.broaders()).containsExactlyInAnyOrderElementsOf(before.broaders());
      assertThat(concept.under(before.broaders())).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skos:inScheme :scheme ; skos:narrower|skos:inScheme ; skos:narrower|syntax-line",
        "skos:narrower :chair|skos:narrower :chair ; skos:broader :nowhere|broader-unknown",
        ":craft a skos:Concept|[] a skos:Concept|concept-iri",
        "\"Métiers\"@fr ,||scheme-label",
        "\"trades\"|\"Trades of wood\"|scheme-key",
        ":scheme a skos:ConceptScheme|:other a skos:ConceptScheme . :scheme a skos:ConceptScheme"
            + "|schemes-several",
      })
  void aFileThatIsWrongIsRefusedWithItsReason(String from, String to, String code) {
    String broken = TURTLE.replace(from, to == null ? "" : to);
    assertThat(broken).isNotEqualTo(TURTLE);
    assertThat(refusal(broken, SkosFormat.TURTLE)).contains(code);
  }

  @Test
  void aBrokenLineIsNamed() {
    TermsRefusedException refused =
        catchThrowableOfType(
            TermsRefusedException.class,
            () -> read(TURTLE + "\n:oops skos:prefLabel \"x\n", SkosFormat.TURTLE));
    assertThat(refused.problems().getFirst().arguments().getFirst()).matches("\\d+");
  }

  @Test
  void moreThanTheLimitIsNotRead() {
    TermsRefusedException refused =
        catchThrowableOfType(
            TermsRefusedException.class,
            () -> RdfFile.read(new Endless(), SkosFormat.TURTLE, 1024 * 1024));
    assertThat(refused.problems().getFirst().code()).isEqualTo("file-large");
  }

  @Test
  void nothingOutsideOfAFileIsFetched() {
    assertThat(
            refusal(
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&x;"
                    + "</rdf:RDF>",
                SkosFormat.RDF_XML))
        .containsAnyOf("syntax", "syntax-line");
    assertThat(refusal("{\"@context\":\"http://127.0.0.1:1/context\"}", SkosFormat.JSON_LD))
        .containsAnyOf("syntax", "syntax-line");
  }

  @Test
  void aCircleIsRefusedAndSoAreMissingAndRepeatedNames() throws IOException {
    String circle =
        TURTLE.replace(":wood a skos:Concept ;", ":wood a skos:Concept ; skos:broader :chair ;");
    assertThat(codes(circle)).contains("circle");
    assertThat(codes(TURTLE.replace(", \"الخشب\"@ar", ""))).contains("label-missing-ar");
    assertThat(codes(TURTLE.replace("Artisanat", "bois"))).contains("label-taken");
    assertThat(codes(TURTLE)).isEmpty();
    String nameless = TURTLE.replace("\"Artisanat\"@fr , \"الصناعة التقليدية\"@ar", "\"Craft\"@en");
    SkosFile file = read(nameless, SkosFormat.TURTLE);
    ConceptScheme empty = new ConceptScheme(file.scheme(), List.of());
    assertThat(ConceptRules.checkPublished(empty, file.concepts()))
        .extracting(TermProblem::code)
        .containsExactly("label-none");
  }

  @Test
  void theThesaurusOfUnescoComesInWhole() throws IOException {
    if (!"true".equals(System.getenv("CI"))) {
      assumeThat(UNESCO).as("a copy of the UNESCO Thesaurus").exists();
    }
    try (InputStream content = Files.newInputStream(UNESCO)) {
      SkosFile file =
          SkosReader.read(
              RdfFile.read(content, SkosFormat.TURTLE, SkosImports.MOST_BYTES), "", NOTHING);
      assertThat(file.concepts()).hasSize(4482);
      ConceptScheme empty = new ConceptScheme(file.scheme(), List.of());
      assertThat(ConceptRules.checkPublished(empty, file.concepts())).isEmpty();
      assertThat(scheme(file).tops()).hasSizeBetween(300, 900);
    }
  }

  private static List<String> codes(String turtle) throws IOException {
    SkosFile file = read(turtle, SkosFormat.TURTLE);
    ConceptScheme empty = new ConceptScheme(file.scheme(), List.of());
    return ConceptRules.check(empty, file.concepts()).stream().map(TermProblem::code).toList();
  }

  private static List<String> refusal(String text, SkosFormat format) {
    TermsRefusedException refused =
        catchThrowableOfType(TermsRefusedException.class, () -> read(text, format));
    return refused.problems().stream().map(TermProblem::code).toList();
  }

  private static ConceptScheme scheme(SkosFile file) {
    return new ConceptScheme(file.scheme(), file.concepts());
  }

  private static SkosFile read(String text, SkosFormat format) throws IOException {
    InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return SkosReader.read(RdfFile.read(content, format, SkosImports.MOST_BYTES), "", NOTHING);
  }

  /** A comment that never ends. */
  private static final class Endless extends InputStream {
    @Override
    public int read() {
      return '#';
    }

    @Override
    public int read(byte[] to, int from, int length) {
      java.util.Arrays.fill(to, from, from + length, (byte) '#');
      return length;
    }
  }
}
