package org.rihla.portal.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down who guesses passwords: five failures of an account and fifty from an address in a
 * quarter of an hour. An attempt counts before its password is looked at, so that many at once are
 * not let through together, and the counts are rows, so that a restart forgives nothing.
 */
@ApplicationScoped
public class Throttle {
  static final int PER_ACCOUNT = 5;
  static final int PER_ADDRESS = 50;

  /** How many letters somebody may ask for within the same time, and how many an address may. */
  static final int LETTERS_PER_ACCOUNT = 3;

  static final int LETTERS_PER_ADDRESS = 20;

  /** How long failures count. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  @Inject private Attempts attempts;
  @Inject private Clock clock;

  /** Whether another attempt may be made; it counts as failed until {@link #succeeded}. */
  boolean admits(String login, String address) {
    Instant now = clock.instant();
    return take(address(address), PER_ADDRESS, now) && take(account(login), PER_ACCOUNT, now);
  }

  /** Takes back the attempt, which was none. */
  void succeeded(String login, String address) {
    attempts.clear(account(login));
    attempts.forgive(address(address));
    attempts.prune(clock.instant().minus(WINDOW.multipliedBy(2)));
  }

  /** Whether a letter may be asked for; whether the login is known makes no difference. */
  boolean admitsAsking(String login, String address) {
    Instant now = clock.instant();
    return take(Secrets.hash("letter to " + address), LETTERS_PER_ADDRESS, now)
        && take(Secrets.hash("letter for " + login), LETTERS_PER_ACCOUNT, now);
  }

  private boolean take(String key, int most, Instant now) {
    try {
      attempts.ensure(key, now);
    } catch (RuntimeException madeMeanwhile) {
      // Another request has made the row between the look and the insert: it is there now.
      return attempts.take(key, most, now, WINDOW);
    }
    return attempts.take(key, most, now, WINDOW);
  }

  private static String account(String login) {
    return Secrets.hash("account " + login);
  }

  private static String address(String address) {
    return Secrets.hash("address " + address);
  }
}
