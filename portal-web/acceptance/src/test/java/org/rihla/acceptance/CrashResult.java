package org.rihla.acceptance;

import java.util.List;

/**
 * What a crash trial found.
 *
 * @param kills how often the server was killed
 * @param writes acknowledged writes
 * @param lost keys whose last acknowledged write was not there afterwards
 * @param notFound keys that search did not find once the index was complete
 * @param brokenFiles files that were being sent and could not go on, or were kept by halves
 */
record CrashResult(
    int kills, int writes, List<String> lost, List<String> notFound, List<String> brokenFiles) {
  CrashResult {
    lost = List.copyOf(lost);
    notFound = List.copyOf(notFound);
    brokenFiles = List.copyOf(brokenFiles);
  }
}
