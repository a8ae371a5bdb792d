package org.rihla.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestScoresTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 64})
  void itAdmitsWhatIsAmongTheBestSoFar(int most) {
    Random random = new Random(most);
    BestScores best = new BestScores(most);
    List<Float> seen = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      float score = random.nextInt(500) / 10f;
      boolean among = seen.size() < most || score > seen.get(most - 1);
      assertThat(best.admits(score)).as("score %s, number %s", score, i).isEqualTo(among);
      seen.add(score);
      seen.sort(Collections.reverseOrder());
    }
  }
}
