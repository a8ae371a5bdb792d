package org.rihla.portal.administration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.indexing.FailedTask;
import org.rihla.portal.indexing.IndexState;

/**
 * How the index stands.
 *
 * @param documents items in it; 0 while it cannot be asked
 * @param waiting changes that it has not durably seen
 * @param lastCommit since the portal started
 * @param failed changes that could not be applied at the first try, at most a hundred
 */
public record IndexReport(
    IndexState state,
    long documents,
    long waiting,
    Optional<Instant> lastCommit,
    List<FailedTask> failed) {
  public IndexReport {
    failed = List.copyOf(failed);
  }
}
