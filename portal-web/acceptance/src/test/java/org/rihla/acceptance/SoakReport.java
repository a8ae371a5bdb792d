package org.rihla.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.rihla.acceptance.portal.PortalHome;

/** Writes down what the long trials found. */
final class SoakReport {
  private static final String METHOD =
      """
      # Crash trials

      Written by `./rihla soak` on %s, JDK %s; do not edit.

      The portal runs as its launcher starts it. Four clients save items through the control channel without a pause, twenty keys over and over.
      After 60 to 260 acknowledged writes, a random number each time, the server's process is killed (SIGKILL). The portal is started again in the
      same home. Every key is then read back: its version must be at least the last acknowledged one, and its title that of the write. Once nothing
      waits to be indexed any more, search must find every key by a word of its own.

      Beside them somebody sends files of six mebibytes in six pieces, one after the other. The one that was cut off must have every byte that was
      acknowledged, go on from where it stands and end with the digest that was announced; whatever lies in the blob store must be what its name says,
      and nothing half-stored may be left once the portal has swept.

      | database | kills | acknowledged writes | lost | not found by search | broken files |
      |---|---:|---:|---:|---:|---:|
      """;

  private SoakReport() {}

  static void write(Map<String, CrashResult> results) throws IOException {
    StringBuilder text =
        new StringBuilder(
            METHOD.formatted(LocalDate.now(Clock.systemUTC()), System.getProperty("java.version")));
    results.forEach((database, result) ->
        text.append(
            "| %s | %d | %d | %d | %d | %d |\n"
                .formatted(
                    database,
                    result.kills(),
                    result.writes(),
                    result.lost().size(),
                    result.notFound().size(),
                    result.brokenFiles().size())));
    Files.writeString(PortalHome.repository().resolve("portal-web/docs/soak.md"), text);
  }
}
