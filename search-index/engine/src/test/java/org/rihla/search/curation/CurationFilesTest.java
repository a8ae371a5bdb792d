package org.rihla.search.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.search.bilingual.source.SourceProblem;

class CurationFilesTest {

  @TempDir private Path folder;

  private CurationFiles.Read read() throws IOException {
    return CurationFiles.read(
        folder, key -> key.startsWith("page/") ? Optional.of("id of " + key) : Optional.empty());
  }

  private void synonyms(String text) throws IOException {
    Files.writeString(folder.resolve(CurationFiles.SYNONYMS), text);
  }

  private void promoted(String text) throws IOException {
    Files.writeString(folder.resolve(CurationFiles.PROMOTED), text);
  }

  @Test
  void aFolderWithoutFilesDecidesNothing() throws IOException {
    assertThat(read()).isEqualTo(CurationFiles.Read.NOTHING);
    assertThat(CurationFiles.read(folder.resolve("missing"), key -> Optional.empty()))
        .isEqualTo(CurationFiles.Read.NOTHING);
  }

  @Test
  void groupsAndOneWayRulesAreRead() throws IOException {
    synonyms("\uFEFF# a comment\r\n=\tVAE | vae \tvalidation des acquis\r\n\n>\tPME\tentreprise\n");
    assertThat(read().rules())
        .containsExactly(
            SynonymRule.group(List.of("VAE", "vae", "validation des acquis")),
            new SynonymRule(List.of("PME"), List.of("entreprise")));
    assertThat(read().problems()).isEmpty();
  }

  @Test
  void questionsBringTheItemsWithTheseKeys() throws IOException {
    promoted("Vie privée ? | الخصوصية\tpage/a | page/b\n");
    Promotions promotions = read().compiled().promotions();
    assertThat(promotions.answering(List.of("vie", "privee")))
        .containsExactly("id of page/a", "id of page/b");
    assertThat(promotions.size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "=_a@3 columns are separated by tabs, here are 2",
        "=_abri_bateau_chien@3 columns are separated by tabs, here are 4",
        "?_abri_bateau@the first column is = or >",
        "=_ | _bateau@one of the two sides is empty",
        "=_abri_le@1 to 6 words",
        "=_abri_un deux trois quatre cinq sixième septième huitième@1 to 6 words",
        "=_abri_العمل عن بعد@more than one beside stop words",
        "=_formation_formations@both sides are the same",
        "=_good_fine@the same stands in line 1",
      })
  void aLineOfSynonymsThatCannotBeUsedIsNamedAndTheOthersHold(String line, String reason)
      throws IOException {
    synonyms("=\tgood\tfine\n" + line.replace('_', '\t') + "\n=\tlast\tend\n");
    CurationFiles.Read read = read();
    assertThat(read.rules()).hasSize(2);
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("synonyms.tsv");
          assertThat(problem.line()).isEqualTo(2);
          assertThat(problem.reason()).contains(reason);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "question@2 columns are separated by a tab, here are 1",
        "question_@one of the two sides is empty",
        "question_page/a | news/b@there is no item news/b",
        "question_page/a|page/b|page/c|page/d@at most 3 answers",
        "&&_page/a@a question has a word",
        "Contacts_page/a@a question of line 1 is asked again",
      })
  void aPromotedAnswerThatCannotBeUsedIsNamedAndTheOthersHold(String line, String reason)
      throws IOException {
    promoted("contact\tpage/contact\n" + line.replace('_', '\t') + "\naide\tpage/help");
    CurationFiles.Read read = read();
    assertThat(read.answers()).hasSize(2);
    assertThat(read.problems()).extracting(SourceProblem::line).containsExactly(2L);
    assertThat(read.problems().getFirst().reason()).contains(reason);
  }

  @Test
  void aLineThatIsNotUtf8OrEndlessSpoilsNoOther() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "=\tformation\tcursus\n=\t\u00e9t\u00e9\tx\n".getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(("=\t" + "x".repeat(100_000) + "\ty\n").getBytes(StandardCharsets.UTF_8));
    bytes.write("=\tعمل\tشغل".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve(CurationFiles.SYNONYMS), bytes.toByteArray());
    assertThat(read().rules()).hasSize(2);
    assertThat(read().problems())
        .extracting(SourceProblem::toString)
        .containsExactly(
            "synonyms.tsv, line 2: the text is not UTF-8",
            "synonyms.tsv, line 3: a line has at most 4000 characters");
  }
}
