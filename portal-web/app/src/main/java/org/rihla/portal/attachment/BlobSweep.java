package org.rihla.portal.attachment;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.upload.Uploads;

/**
 * Removes blobs that no row names, and what puts that were cut off left behind: once the portal
 * serves, what an earlier run left, then daily what is older than a day. Daily every blob is
 * compared with its name too, and the log says which are damaged or missing.
 */
@ApplicationScoped
public class BlobSweep {
  private static final Logger LOG = Logger.getLogger(BlobSweep.class.getName());
  private static final Duration GRACE = Duration.ofDays(1);

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private BlobStore blobs;
  @Inject private NamedBlobs named;
  @Inject private Uploads uploads;
  @Inject private Clock clock;

  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile @Nullable Future<?> timer;

  void requested(@Observes @Initialized(RequestScoped.class) HttpServletRequest request) {
    if (begun.compareAndSet(false, true)) {
      Instant start = clock.instant();
      executor.execute(() -> guarded(() -> sweep(start)));
      timer =
          executor.scheduleWithFixedDelay(
              () -> guarded(this::daily), GRACE.toMinutes(), GRACE.toMinutes(), TimeUnit.MINUTES);
    }
  }

  void stop(@Observes Shutdown event) {
    Future<?> current = timer;
    if (current != null) {
      current.cancel(false);
    }
  }

  private void daily() throws IOException {
    sweep(clock.instant().minus(GRACE));
    verify();
  }

  /** Removes what is of no use any more and was there before a moment. */
  void sweep(Instant before) throws IOException {
    uploads.sweep(clock.instant().minus(GRACE));
    blobs.sweepUnfinished(before);
    Set<String> known = named.all();
    int removed = 0;
    for (BlobStore.Stored blob : blobs.list()) {
      if (!known.contains(blob.sha256()) && blobs.delete(blob.sha256(), before)) {
        removed++;
      }
    }
    named.forgetTexts();
    if (removed > 0) {
      LOG.log(Level.INFO, "{0} files that nothing names were removed", removed);
    }
  }

  /** Compares every blob with its name. */
  void verify() throws IOException {
    Set<String> missing = new HashSet<>(named.all());
    for (BlobStore.Stored blob : blobs.list()) {
      missing.remove(blob.sha256());
      if (!blobs.intact(blob.sha256())) {
        LOG.log(Level.SEVERE, "The blob {0} is damaged: restore it from a backup", blob.sha256());
      }
    }
    missing.forEach(
        blob -> LOG.log(Level.SEVERE, "The blob {0} is missing: restore it from a backup", blob));
  }

  /** Work that may fail on the disk. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void guarded(Work work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      // A scheduled task that throws is never run again.
      LOG.log(Level.WARNING, "Unused files could not be removed; it is tried again", e);
    }
  }
}
