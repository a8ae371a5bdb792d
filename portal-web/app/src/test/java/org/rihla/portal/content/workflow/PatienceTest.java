package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final PersistenceException NO_TURN =
      new PersistenceException(new SQLException("Timeout trying to lock", "HYT00"));

  @Test
  void whatGotNoTurnIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();

    String done =
        Patience.with(() -> {
          if (tries.incrementAndGet() < 3) {
            throw NO_TURN;
          }
          return "done";
        });

    assertThat(done).isEqualTo("done");
    assertThat(tries).hasValue(3);
  }

  @Test
  void anyOtherFailureIsToldAtOnceAndPatienceEnds() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(() ->
            Patience.with(() -> {
              tries.incrementAndGet();
              throw new WrongStateException(WorkState.APPROVED);
            }))
        .isInstanceOf(WrongStateException.class);
    assertThat(tries).hasValue(1);
    assertThatThrownBy(() ->
            Patience.with(() -> {
              throw NO_TURN;
            }))
        .isSameAs(NO_TURN);
  }
}
