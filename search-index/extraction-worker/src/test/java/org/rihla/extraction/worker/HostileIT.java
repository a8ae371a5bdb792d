package org.rihla.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.Programs;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Warning;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.client.DocumentWorkers;

/** A parser that does its worst harms its own worker only, and the next job is done. */
class HostileIT {

  /** In megabytes. */
  private static final int HEAP = 128;

  private static final Duration SHORT = Duration.ofSeconds(3);
  private static final Duration LONG = Duration.ofSeconds(90);

  @TempDir private static Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() throws IOException {
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    workers =
        DocumentWorkers.open(
            WorkerSettings.of(HostileFolder.in(folder))
                .workers(1)
                .heap(HEAP)
                .scratch(scratch)
                .programs(Programs.NONE));
  }

  @AfterAll
  static void close() throws IOException {
    workers.close();
    try (Stream<Path> left = Files.list(folder.resolve("scratch"))) {
      assertThat(left).isEmpty();
    }
  }

  @AfterEach
  void theNextJobIsDone() throws IOException {
    assertThat(text("print", LONG)).isEqualTo("quiet");
  }

  private static Path document(String command) throws IOException {
    return Files.writeString(
        folder.resolve(command.split(" ")[0] + ".md"),
        "hostile " + command,
        StandardCharsets.UTF_8);
  }

  private static ExtractionResult extract(String command, Duration time) throws IOException {
    Path file = document(command);
    return workers.extract(file, Workers.request(file, time));
  }

  private static String text(String command, Duration time) throws IOException {
    ExtractionResult result = extract(command, time);
    assertThat(result).isInstanceOf(Extracted.class);
    return ((Extracted) result).pages().getFirst().text();
  }

  @Test
  void aParserThatHangsIsKilledAtItsLimit() throws IOException {
    assertThat(text("print", LONG)).isEqualTo("quiet");
    long begun = System.nanoTime();
    assertThat(extract("hang", SHORT)).isEqualTo(new TooLarge(TooLarge.Limit.TIME));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SHORT.plusSeconds(5));
  }

  @Test
  void aParserThatFillsTheHeapEndsItsWorker() throws IOException {
    assertThat(extract("heap", LONG)).isEqualTo(new TooLarge(TooLarge.Limit.MEMORY));
  }

  @Test
  void aParserThatFillsMemoryBesideTheHeapEndsItsWorker() throws IOException {
    assertThat(extract("direct", LONG)).isEqualTo(new TooLarge(TooLarge.Limit.MEMORY));
  }

  @Test
  void whatItsProgramsTakeCountsAgainstTheMemoryOfAWorker() throws IOException {
    Workers.needed(Files.exists(Path.of("/proc/self/status")), "a /proc as Linux has it");
    int allowed = HEAP + WorkerSettings.BESIDE_HEAP;
    String child = "greedy-child " + (allowed + 100);
    assertThat(extract(child, LONG)).isEqualTo(new TooLarge(TooLarge.Limit.MEMORY));
    Workers.await(() ->
        ProcessHandle.allProcesses()
            .noneMatch(process ->
                process.info().commandLine().orElse("").contains("head -c " + (allowed + 100))));
  }

  @Test
  void whatAWorkerStartedDiesWithIt() throws IOException {
    assertThat(extract("children 61731", SHORT)).isEqualTo(new TooLarge(TooLarge.Limit.TIME));
    Workers.await(() ->
        ProcessHandle.allProcesses()
            .noneMatch(process -> process.info().commandLine().orElse("").contains("sleep 61731")));
  }

  @Test
  void aWorkerThatExitsHasCrashed() throws IOException {
    assertThat(extract("exit", LONG)).isEqualTo(new Failed(Failed.Reason.CRASHED));
  }

  @Test
  void aParserThatNeverReturnsFromItselfFindsADamagedFile() throws IOException {
    assertThat(extract("recurse", LONG)).isEqualTo(new Failed(Failed.Reason.DAMAGED));
  }

  @Test
  void endlessTextIsCut() throws IOException {
    Path file = document("flood");
    ExtractionResult result =
        workers.extract(
            file,
            Workers.request(file, LONG)
                .within(Workers.request(file, LONG).limits().characters(100_000)));
    assertThat(result)
        .isInstanceOfSatisfying(
            Extracted.class,
            read -> {
              assertThat(read.warnings()).contains(Warning.TEXT_CUT);
              assertThat(read.pages().stream().mapToInt(page -> page.text().length()).sum())
                  .isBetween(90_000, 100_000);
            });
  }

  @Test
  void aWorkerSeesNoNetworkWhereTheSystemPermits() throws IOException {
    Workers.needed(workers.capabilities().networkOff(), "unshare --net");
    assertThat(text("network", LONG)).isEqualTo("interfaces 0");
  }

  @Test
  void aWorkerSeesNothingOfTheEnvironment() throws IOException {
    assertThat(text("environment", LONG))
        .contains("TMPDIR")
        .doesNotContain("MAVEN", "JAVA_HOME", "USER");
  }

  @Test
  void aWorkerThatIsKilledInTheMiddleHasCrashed() throws IOException {
    Path file = document("hang");
    CompletableFuture<ExtractionResult> result =
        CompletableFuture.supplyAsync(() -> workers.extract(file, Workers.request(file, LONG)));
    Workers.await(HostileIT::hanging);
    workers
        .processes()
        .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
    assertThat(result.join()).isEqualTo(new Failed(Failed.Reason.CRASHED));
  }

  @Test
  void whoIsInterruptedGetsHisThreadBack() throws Exception {
    Path file = document("hang");
    CompletableFuture<ExtractionResult> result = new CompletableFuture<>();
    Thread waiting =
        new Thread(() -> result.complete(workers.extract(file, Workers.request(file, LONG))));
    waiting.start();
    Workers.await(HostileIT::hanging);
    waiting.interrupt();
    assertThat(result.join()).isEqualTo(new Failed(Failed.Reason.STOPPED));
  }

  private static boolean hanging() {
    try (Stream<Path> files = Files.walk(folder.resolve("scratch"))) {
      return files.anyMatch(file -> file.endsWith("hanging"));
    } catch (IOException | java.io.UncheckedIOException changing) {
      return false;
    }
  }
}
