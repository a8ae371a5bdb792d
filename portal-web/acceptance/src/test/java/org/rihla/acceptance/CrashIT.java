package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rihla.acceptance.portal.PortalHome;

/** No acknowledged write is lost when the server's process is killed in the middle of writes. */
class CrashIT {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int TIMES = Integer.getInteger("rihla.soak.kills", SOAK ? 50 : 1);
  private static final Map<String, CrashResult> RESULTS = new TreeMap<>();

  @Test
  void whatWasAcknowledgedOnH2IsThereAfterAKillAndFound() throws Exception {
    RESULTS.put("H2", check(PortalHome.create("crash-h2")));
  }

  @Test
  void whatWasAcknowledgedOnPostgresqlIsThereAfterAKillAndFound() throws Exception {
    try (PostgresCluster cluster = PostgresCluster.start(Postgres.required(System.getenv()))) {
      PortalHome home = PortalHome.create("crash-postgresql").with(cluster.configuration());
      RESULTS.put("PostgreSQL", check(home));
    }
  }

  private static CrashResult check(PortalHome home) throws Exception {
    CrashResult result = new CrashTrial(home).run(TIMES);
    assertThat(result.kills()).isEqualTo(TIMES);
    assertThat(result.lost()).isEmpty();
    assertThat(result.notFound()).isEmpty();
    assertThat(result.brokenFiles()).isEmpty();
    return result;
  }

  @AfterAll
  static void report() throws Exception {
    if (SOAK) {
      SoakReport.write(RESULTS);
    }
  }
}
