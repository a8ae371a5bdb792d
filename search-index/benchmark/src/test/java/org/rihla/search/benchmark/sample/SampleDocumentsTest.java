package org.rihla.search.benchmark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
  private static final SampleDocuments DOCUMENTS = new SampleDocuments(1);

  @Test
  void theSameSeedGivesTheSameDocumentsWhateverWasMadeBefore() {
    assertThat(new SampleDocuments(1).document(77)).isEqualTo(DOCUMENTS.document(77));
    assertThat(DOCUMENTS.between(70, 80).get(7)).isEqualTo(DOCUMENTS.document(77));
    assertThat(new SampleDocuments(2).document(77)).isNotEqualTo(DOCUMENTS.document(77));
  }

  @Test
  void aDocumentHasAboutThreeKilobytes() {
    List<SampleDocument> documents = DOCUMENTS.between(0, 500);
    assertThat(documents.stream().mapToInt(SampleDocument::bytes).average().orElse(0))
        .isBetween(2_800d, 3_500d);
    assertThat(documents).allSatisfy(one -> assertThat(one.bytes()).isBetween(2_500, 4_500));
  }

  @Test
  void mostDocumentsExistInBothLanguagesAndAFewInOne() {
    Map<Integer, Long> languages =
        DOCUMENTS.between(0, 500).stream()
            .collect(Collectors.groupingBy(one -> one.texts().size(), Collectors.counting()));
    assertThat(languages.getOrDefault(2, 0L)).isBetween(350L, 450L);
    assertThat(languages.getOrDefault(1, 0L)).isPositive();
  }

  @Test
  void fewWordsAreFrequentAndMostOccurOnce() {
    List<Long> counts = counts();
    long all = counts.stream().mapToLong(Long::longValue).sum();
    long hundredMostFrequent = counts.stream().limit(100).mapToLong(Long::longValue).sum();
    long once = counts.stream().filter(count -> count == 1).count();
    assertThat(hundredMostFrequent).isBetween(all / 4, all * 3 / 4);
    assertThat(once).isGreaterThan(counts.size() / 3);
  }

  @Test
  void someAreForEverybodySomeForPartnersSomeForGroups() {
    List<SampleDocument> documents = DOCUMENTS.between(0, 500);
    for (String start : List.of("public", "partners", "group:")) {
      assertThat(documents)
          .anyMatch(one -> one.access().stream().allMatch(token -> token.startsWith(start)));
    }
  }

  private static List<Long> counts() {
    return DOCUMENTS.between(0, 500).stream()
        .flatMap(one -> one.texts().values().stream())
        .flatMap(text -> Arrays.stream(text.body().split("[ .]+", -1)))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values()
        .stream()
        .sorted(Collections.reverseOrder())
        .toList();
  }
}
