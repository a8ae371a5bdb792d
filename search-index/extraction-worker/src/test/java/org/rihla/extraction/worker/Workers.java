package org.rihla.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.Programs;
import org.rihla.extraction.WorkerSettings;

/** What tests with real workers share. */
public final class Workers {

  private Workers() {}

  /** One worker from the folder that the build has made, with the programs of the machine. */
  public static WorkerSettings settings() {
    return WorkerSettings.of(Path.of(System.getProperty("rihla.extraction.worker"))).workers(1);
  }

  /** The same without programs. */
  static WorkerSettings bare() {
    return settings().programs(Programs.NONE);
  }

  /** Whether a test may go on; where nothing may be skipped it must. */
  public static void needed(boolean there, String what) {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as(what).isTrue();
    }
    Assumptions.assumeTrue(there, what + " is absent");
  }

  /** What stands beside the repository for tests. */
  public static Path shared(String path) {
    return Path.of("../../../shared").resolve(path).toAbsolutePath().normalize();
  }

  /** Documents that are made to break parsers. */
  static List<Path> sharedDocuments() throws IOException {
    Path folder = shared("documents");
    needed(Files.isDirectory(folder), folder.toString());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  /** A request with a limit on time. */
  static ExtractionRequest request(Path file, Duration time) {
    return ExtractionRequest.named(String.valueOf(file.getFileName()))
        .within(ExtractionLimits.USUAL.time(time));
  }

  /** Waits until something holds. */
  static void await(BooleanSupplier what) {
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!what.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
