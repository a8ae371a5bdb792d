package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchWordsTest {

  @ParameterizedTest
  @CsvSource({
    "formation, formations",
    "étude, etude",
    "étude, études",
    "ETUDE, étude",
    "e\u0301tude, étude",
    "l’étude, étude",
    "l'étude, étude",
    "L‘Oriental, oriental",
    "d’anticipation, anticipation",
    "qu’emplois, emploi",
    "jusqu’emploi, emploi",
    "cœur, coeur",
    "main-d’œuvre, main oeuvre",
    "ﬁnancement, financement",
    "participant·e·s, participant",
    "participant.e.s, participants",
    "participant.e, participant",
    "participant•e•s, participant",
    "participant-e-s, participants",
    "participant(e)s, participants",
    "directeur·trice, directeur",
    "acteur·rice·s, acteurs",
    "bénéficiaire·s, bénéficiaires",
    "professionnel, professionnelles",
    "professionnelle, professionnels",
    "national, nationaux",
    "régionale, régionaux",
    "travail, travaux",
    "emploi, emplois",
    "employeur, employeurs",
    "première, premier",
    "ouvrières, ouvriers",
    "financière, financier",
    "qualité, qualites",
    "compétence, compétences",
    "O.I.T., OIT",
    "U.S.A, USA",
    "for\u00ADmation, formation",
    "3.5, '3,5'",
  })
  void twoFormsOfAWordHaveOneStem(String one, String other) {
    assertThat(Words.stemmedTerms(one)).isEqualTo(Words.stemmedTerms(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "formation, format",
    "marché, marcheur",
    "poste, post-scriptum",
    "cours, courrier",
    "KOICA, OIT"
  })
  void differentWordsStayDifferent(String one, String other) {
    assertThat(Words.stemmedTerms(one)).isNotEqualTo(Words.stemmedTerms(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"le", "la", "les", "des", "aux", "et", "à", "où", "même", "avec"})
  void stopWordsHaveNoStemButRemainAsPlainWords(String word) {
    assertThat(Words.stemmedTerms(word)).isEmpty();
    assertThat(Words.plainTerms(word)).hasSize(1);
  }

  @Test
  void addressesAreNotTakenForInclusiveEndings() {
    assertThat(Words.plainTerms("rihla.org")).isNotEqualTo(Words.plainTerms("rihla"));
  }

  @Test
  void theStemOfAPlainWordIsWhatIndexingMakesOfIt() {
    for (String word :
        List.of(
            "formation",
            "compétences",
            "ouvrières",
            "nationaux",
            "travaux",
            "2023",
            "STED",
            "3,5")) {
      assertThat(Words.plainTerms(word).stream().map(Words::stem).toList())
          .isEqualTo(Words.stemmedTerms(word));
    }
  }
}
