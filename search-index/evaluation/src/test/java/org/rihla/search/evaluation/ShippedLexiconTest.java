package org.rihla.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.source.KnowledgeFiles;
import org.rihla.search.bilingual.source.ReadSource;

/** The lexicon that the portal ships with. */
class ShippedLexiconTest {

  private static final Path LEXICON = Path.of("../../content/lexicon");
  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("noun", "verb", "adj", "adv", "prep", "conj", "pron", "num", "name");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Digit} .’'&·-]+");
  private static final Pattern ARABIC =
      Pattern.compile("[\\p{IsArabic}\\p{IsInherited}\\p{Digit} -]+");

  private static List<String[]> lines() throws IOException {
    List<String[]> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(LEXICON)) {
      for (Path file : files.filter(KnowledgeFiles::isKnown).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .forEach(lines::add);
      }
    }
    return lines;
  }

  @Test
  void everyLineCanBeUsed() throws IOException {
    ReadSource lexicon = KnowledgeFiles.readAll(LEXICON);
    assertThat(lexicon.problems()).isEmpty();
    assertThat(lexicon.entries()).hasSizeGreaterThan(5_000);
  }

  @Test
  void eachSideIsWrittenInItsScript() throws IOException {
    for (BilingualEntry entry : KnowledgeFiles.readAll(LEXICON).entries()) {
      assertThat(entry.french()).allMatch(LATIN.asMatchPredicate());
      assertThat(entry.arabic()).allMatch(ARABIC.asMatchPredicate());
    }
  }

  @Test
  void noEntryStandsTwiceAndEveryPartOfSpeechIsKnown() throws IOException {
    Set<List<String>> seen = new HashSet<>();
    for (String[] columns : lines()) {
      assertThat(PARTS_OF_SPEECH).contains(columns[1]);
      assertThat(seen.add(List.of(columns[0], columns[1], columns[2])))
          .as(String.join(" ", columns))
          .isTrue();
    }
  }
}
