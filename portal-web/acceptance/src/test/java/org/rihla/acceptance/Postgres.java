package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Whether tests on PostgreSQL can run. */
final class Postgres {
  private static final String ABSENT =
      "PostgreSQL is not installed (apt-get install postgresql): nothing is tested on it";

  private Postgres() {}

  /** The server's programs. Without them the test is skipped, or fails with {@code CI=true}. */
  static Path required(Map<String, String> environment) throws IOException {
    Optional<Path> programs = PostgresCluster.programs();
    if ("true".equals(environment.get("CI"))) {
      assertThat(programs).as(ABSENT).isPresent();
    }
    assumeTrue(programs.isPresent(), ABSENT);
    return programs.orElseThrow();
  }
}
