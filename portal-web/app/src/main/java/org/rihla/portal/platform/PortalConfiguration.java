package org.rihla.portal.platform;

import java.nio.file.Path;

/**
 * Everything that can be configured. Keys stand in {@code rihla.properties} in the home, in system
 * properties or in the environment, by the rules of MicroProfile Config.
 *
 * @param home {@code rihla.home}: folder of all data; required
 * @param content {@code rihla.content}: folder of declarations and shipped items; required
 * @param baseUrl {@code rihla.base-url}: public address without a final slash; default: none, the
 *     request's own host is used
 * @param diagnostics {@code rihla.diagnostics}: whether answers carry {@code Server-Timing} with
 *     their count of SQL statements; default {@code false}
 * @param searchLogMonths {@code rihla.search-log.months}: how long the counts of searches are kept,
 *     in months from 0 to 120; 0 counts none; default 13
 */
public record PortalConfiguration(
    Path home, Path content, String baseUrl, boolean diagnostics, int searchLogMonths) {
  private static final int MOST_MONTHS = 120;

  /** Checks the range of what has one. */
  public PortalConfiguration {
    if (searchLogMonths < 0 || searchLogMonths > MOST_MONTHS) {
      throw new IllegalArgumentException(
          "rihla.search-log.months must be from 0 to " + MOST_MONTHS + ": " + searchLogMonths);
    }
  }

  /** Folder of the search index; may be deleted at any time. */
  public Path indexFolder() {
    return home.resolve("index");
  }

  /** Folder of the files that items carry. */
  public Path blobFolder() {
    return home.resolve("blobs");
  }

  /** Folder of the files that are on their way in. */
  public Path uploadFolder() {
    return home.resolve("uploads");
  }

  /** Folder of the administrator's synonyms and promoted answers. */
  public Path curationFolder() {
    return home.resolve("search");
  }

  /** Folder of the thesauri and dictionaries that were added to this portal. */
  public Path knowledgeFolder() {
    return home.resolve("knowledge");
  }

  /** File that holds the bearer token of the control channel. */
  public Path controlToken() {
    return home.resolve("control.token");
  }

  /** File that holds the key which signs tokens of pages; made when absent. */
  public Path signingKey() {
    return home.resolve("signing.key");
  }

  /** File that holds the paths of the one-time set-up link, as long as there is one. */
  public Path setUpLink() {
    return home.resolve("setup.link");
  }
}
