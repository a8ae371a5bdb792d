package org.rihla.portal.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptJson;
import org.rihla.portal.taxonomy.TaxonomyRows;
import org.rihla.portal.taxonomy.TaxonomyStore;

class TerminologyIT extends InPortal {
  private static final String SCHEME = "outcome-types";
  private static final Caller EDITOR = caller(Role.EDITOR);

  @Inject private Terminology terminology;
  @Inject private TermProposals proposals;
  @Inject private SkosImports imports;
  @Inject private TaxonomyStore store;
  @Inject private TaxonomyRows rows;

  @Test
  void aConceptIsAddedRenamedAndMergedAndItsOldAddressesLeadOn() {
    terminology.add(EDITOR, named("essai-un", "Essai premier", "التجربة الأولى"));
    terminology.add(EDITOR, named("essai-deux", "Essai second", "التجربة الثانية"));
    Concept before = concept("essai-un");
    Concept renamed = named("essai-un", "Essai initial", "التجربة الأولى");
    terminology.change(EDITOR, renamed, ConceptJson.write(before));
    assertThat(rows.all().find(SCHEME, "essai-un").orElseThrow().concept()).isEqualTo(renamed);

    String path =
        "/fr/"
            + store
                .current()
                .scheme(SCHEME)
                .orElseThrow()
                .path(org.rihla.portal.language.Language.FR);
    assertThat(new Guest().get(path + "/essai-initial").statusCode()).isEqualTo(200);
    assertThat(new Guest().get(path + "/essai-premier").statusCode()).isEqualTo(301);
    terminology.merge(EDITOR, SCHEME, "essai-un", "essai-deux");
    assertThat(new Guest().get(path + "/essai-initial").headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/essai-second"));
    assertThat(concept("essai-un").altLabelsFr()).contains("Essai initial");
    assertThatThrownBy(() -> terminology.change(EDITOR, renamed, ConceptJson.write(before)))
        .isInstanceOf(TermsRefusedException.class);
  }

  @Test
  void whatIsWrongIsRefusedAndChangesNothing() {
    int before = store.current().scheme(SCHEME).orElseThrow().size();
    TermsRefusedException refused =
        catchThrowableOfType(
            TermsRefusedException.class,
            () -> terminology.add(EDITOR, named("essai-vide", "", "فارغ")));
    assertThat(refused.problems().getFirst().code()).isEqualTo("label-missing-fr");
    assertThatThrownBy(
            () -> terminology.add(caller(Role.CONTRIBUTOR), named("essai", "Essai", "تجربة")))
        .isInstanceOf(RefusedException.class);
    assertThat(store.current().scheme(SCHEME).orElseThrow().size()).isEqualTo(before);
  }

  @Test
  void aProposalBecomesAConceptOrIsRefusedWithAReason() {
    Caller author = caller(Role.CONTRIBUTOR);
    LocalizedText label = new LocalizedText("Stage proposé", "تدريب مقترح");
    proposals.propose(author, new ProposedTerm(SCHEME, null, label, "Manque."));
    assertThatThrownBy(
            () -> proposals.propose(author, new ProposedTerm(SCHEME, null, label, "Manque.")))
        .isInstanceOf(TermsRefusedException.class);
    TermProposal waiting = proposals.of(author).getFirst();
    LocalizedText better = new LocalizedText("Stage retenu", "تدريب مقبول");
    proposals.accept(EDITOR, waiting.id(), new ProposedTerm(SCHEME, null, better, ""));
    TermProposal accepted = proposals.of(author).getFirst();
    assertThat(accepted.state()).isEqualTo(ProposalState.ACCEPTED);
    assertThat(concept(accepted.notation()).prefLabel()).isEqualTo(better);
    assertThatThrownBy(() -> proposals.refuse(EDITOR, waiting.id(), "Trop tard"))
        .isInstanceOf(TermsRefusedException.class);
  }

  @Test
  void aFileComesInAsAWholeOrNotAtAll() throws IOException {
    String turtle =
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:essai:s> a skos:ConceptScheme ; skos:notation "essai-import" ;
          skos:prefLabel "Essai d’importation"@fr , "تجربة الاستيراد"@ar .
        <urn:essai:a> a skos:Concept ; skos:inScheme <urn:essai:s> ;
          skos:prefLabel "Alpha essai"@fr , "ألفا"@ar .
        <urn:essai:b> a skos:Concept ; skos:inScheme <urn:essai:s> ; skos:broader <urn:essai:a> ;
          skos:prefLabel "Bêta essai"@fr , "بيتا"@ar .
        """;
    assertThatThrownBy(() -> read(turtle.replace("broader <urn:essai:a>", "broader <urn:essai:z>")))
        .isInstanceOf(TermsRefusedException.class);
    assertThat(store.current().scheme("essai-import")).isEmpty();
    assertThat(read(turtle).added()).isEqualTo(2);
    assertThat(read(turtle).unchanged()).isEqualTo(2);
    assertThat(read(turtle.replace("Bêta essai", "Gamma essai")).changed()).isEqualTo(1);
    assertThat(read(turtle.replace(" , \"بيتا\"@ar", "")).halfNamed()).isEqualTo(1);
    assertThat(read(turtle.replace("Bêta essai", "Gamma essai")).halfNamed()).isZero();
    assertThat(new Guest().get("/taxonomies/essai-import.jsonld").body()).contains("Gamma essai");
    assertThat(new Guest().get("/fr/essai-d-importation").statusCode()).isEqualTo(200);
  }

  private SkosReport read(String turtle) throws IOException {
    ByteArrayInputStream content =
        new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8));
    return imports.read(caller(Role.ADMINISTRATOR), content, SkosFormat.TURTLE, "");
  }

  private Concept concept(String notation) {
    return store.current().concept(SCHEME, notation).orElseThrow();
  }

  private static Concept named(String notation, String french, String arabic) {
    return Concept.named(SCHEME, notation, new LocalizedText(french, arabic));
  }

  private static Caller caller(Role role) {
    return new Caller(AccountId.create(), "Essai", Set.of(role), Set.of(), Set.of());
  }
}
