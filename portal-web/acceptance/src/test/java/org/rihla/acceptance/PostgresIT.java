package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.Requests;

@Timeout(900)
class PostgresIT {
  @Test
  void theSameMigrationsAndARoundTripOnPostgresql() throws Exception {
    try (PostgresCluster cluster = PostgresCluster.start(Postgres.required(System.getenv()))) {
      PortalHome home = PortalHome.create("postgresql").with(cluster.configuration());
      try (PortalProcess portal = PortalProcess.start(home)) {
        Requests requests = portal.requests();
        Write first = new Write("postgres-news", "mammuthus", 1);
        Write second = new Write("postgres-news", "mammuthus", 2);
        long written = Write.version(requests.control("PUT", first.control(), first.json()).body());
        long rewritten =
            Write.version(requests.control("PUT", second.control(), second.json()).body());
        assertThat(rewritten).isGreaterThan(written);
        assertThat(requests.control("GET", second.control(), "").body()).contains(second.title());
        assertThat(requests.page(second.page()).body()).contains(second.title());
        portal.awaitIndex();
        assertThat(requests.finds("mammuthus", second.page())).isTrue();
        assertThat(requests.control("GET", "/control/searches?since=2026-01-01", "").body())
            .containsPattern("1 +1 +fr +trouvé +mammuthus");
        assertThat(requests.page("/fr/constats").statusCode()).isEqualTo(200);
        assertThat(requests.page("/ar/").statusCode()).isEqualTo(200);
      }
      assertThat(Files.list(home.folder().resolve("database"))).isEmpty();
    }
  }
}
