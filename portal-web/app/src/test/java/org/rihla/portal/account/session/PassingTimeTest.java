package org.rihla.portal.account.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What time does to failed sign-ins and to links, clocks that jump included. */
class PassingTimeTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void failuresCountForAQuarterOfAnHourAndThenNoMore() {
    SignInAttempt attempt = new SignInAttempt("key", NOON);
    attempt.count();
    attempt.count();
    attempt.renew(NOON.plus(Throttle.WINDOW).minusSeconds(1), Throttle.WINDOW);
    assertThat(attempt.failures()).isEqualTo(2);
    attempt.renew(NOON.plus(Throttle.WINDOW), Throttle.WINDOW);
    assertThat(attempt.failures()).isZero();
  }

  @Test
  void aClockThatIsSetBackKeepsNobodyOutForYears() {
    SignInAttempt attempt = new SignInAttempt("key", NOON.plus(Duration.ofDays(3_650)));
    attempt.count();
    attempt.renew(NOON, Throttle.WINDOW);
    assertThat(attempt.failures()).isZero();
  }

  @Test
  void aSuccessTakesBackOneFailureOfTheAddressAndNeverMore() {
    SignInAttempt attempt = new SignInAttempt("key", NOON);
    attempt.forgive();
    attempt.count();
    attempt.count();
    attempt.forgive();
    assertThat(attempt.failures()).isOne();
  }

  @Test
  void aLinkIsOpenUntilItsEndAndUsedForEver() {
    AccountLink link = new AccountLink(LinkPurpose.SET_UP, null, Secrets.token(), NOON);
    Instant end = NOON.plus(LinkPurpose.SET_UP.lifetime());
    assertThat(link.state(end.minusSeconds(1))).isInstanceOf(LinkState.Open.class);
    assertThat(link.state(end)).isInstanceOf(LinkState.Expired.class);
    link.use(NOON);
    assertThat(link.state(NOON)).isInstanceOf(LinkState.Used.class);
    assertThat(link.state(end)).isInstanceOf(LinkState.Used.class);
  }

  @Test
  void aClockThatIsSetBackOpensNoLinkBeforeItWasMade() {
    AccountLink link = new AccountLink(LinkPurpose.RESET, null, Secrets.token(), NOON);
    assertThat(link.state(NOON.minus(Duration.ofDays(1)))).isInstanceOf(LinkState.Expired.class);
  }
}
