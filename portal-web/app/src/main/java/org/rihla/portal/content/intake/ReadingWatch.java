package org.rihla.portal.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.rihla.portal.attachment.ExtractionJobs;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.platform.DocumentSettings;

/** Waits until files have been read by machine. */
@ApplicationScoped
public class ReadingWatch {
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** A scan may take minutes; when nothing has ended for so long, nobody need wait on. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int AT_ONCE = 500;

  @Inject private ExtractionJobs jobs;
  @Inject private DocumentSettings settings;

  /**
   * Waits for the ends of jobs.
   *
   * @return the state of each blob; those that nobody has read wait
   */
  Map<String, ReadingState> await(Collection<String> blobs, ImportProgress progress) {
    Map<String, ReadingState> states = states(blobs);
    long idleSince = System.nanoTime();
    int ended = -1;
    while (settings.worker() != null) {
      int now = ended(states);
      progress.step(ImportPhase.READING, now, states.size());
      idleSince = now > ended ? System.nanoTime() : idleSince;
      ended = Math.max(now, ended);
      boolean idle = System.nanoTime() - idleSince > PATIENCE.toNanos();
      if (now == states.size() || idle || Thread.currentThread().isInterrupted()) {
        break;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
      states = states(blobs);
    }
    return states;
  }

  private static int ended(Map<String, ReadingState> states) {
    return (int) states.values().stream().filter(it -> it != ReadingState.WAITING).count();
  }

  private Map<String, ReadingState> states(Collection<String> blobs) {
    Map<String, ReadingState> states = new HashMap<>();
    blobs.forEach(blob -> states.put(blob, ReadingState.WAITING));
    List<String> all = new ArrayList<>(states.keySet());
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      states.putAll(jobs.states(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
    return states;
  }
}
