package org.rihla.launcher.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a started server serves the portal, or has failed to.
 *
 * @param probe asks for the page that shows readiness
 * @param log what the server has logged since its start
 * @param timeout longest wait
 * @param clock tells the time
 */
record StartWatch(Probe probe, LogTail log, Duration timeout, Clock clock) {
  private static final Duration STEP = Duration.ofMillis(150);

  /** How long a deployed portal may answer with an error before that counts. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int OK = 200;
  private static final int WARMING_UP = 503;

  /** Waits for the outcome of {@code process}. */
  StartOutcome await(Process process) throws InterruptedException {
    Instant end = clock.instant().plus(timeout);
    Instant patience = Instant.MAX;
    int status = Probe.SILENT;
    while (clock.instant().isBefore(end)) {
      if (process.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS)) {
        return new StartOutcome.Ended(process.exitValue(), FailureCause.in(log.text()));
      }
      Deployment deployment = Deployment.of(log.text());
      if (deployment == Deployment.FAILED) {
        return new StartOutcome.Refused(FailureCause.in(log.text()));
      }
      status = probe.status();
      if (status == OK) {
        return new StartOutcome.Ready();
      }
      if (deployment == Deployment.DONE && patience.equals(Instant.MAX)) {
        patience = clock.instant().plus(GRACE);
      }
      boolean answers = status != Probe.SILENT && status != WARMING_UP;
      if (answers && clock.instant().isAfter(patience)) {
        break;
      }
    }
    return new StartOutcome.NotReady(status, FailureCause.in(log.text()));
  }
}
