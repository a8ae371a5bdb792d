package org.rihla.search.benchmark.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.search.analysis.Words;

class AsksTest {
  private static final Asks ASKS = new Asks(1, new SampleDocuments(1), 10_000);

  @Test
  void theSameSeedGivesTheSameRequestsForIndexesOfAnySize() {
    Asks others = new Asks(1, new SampleDocuments(1), 1_000_000);
    assertThat(others.first(50, AskKind.FULL)).isEqualTo(ASKS.first(50, AskKind.FULL));
  }

  @Test
  void kindsDifferInWhatTheyAskForNotInWords() {
    List<Ask> plain = ASKS.first(50, AskKind.PLAIN);
    List<Ask> full = ASKS.first(50, AskKind.FULL);
    for (int i = 0; i < 50; i++) {
      assertThat(plain.get(i).words()).isEqualTo(full.get(i).words());
      assertThat(plain.get(i).filters()).isEmpty();
      assertThat(full.get(i).filters()).hasSize(1);
      assertThat(full.get(i).facets()).isEqualTo(SampleDocuments.FACETS);
    }
  }

  @Test
  void everyWordIsOneToken() {
    for (Ask ask : ASKS.first(500, AskKind.PLAIN)) {
      assertThat(ask.words().size()).isIn(1, 2, 6);
      assertThat(ask.words()).allSatisfy(word -> assertThat(Words.stemmedTerms(word)).hasSize(1));
    }
  }
}
