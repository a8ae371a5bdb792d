package org.rihla.acceptance.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.acceptance.portal.RunningPortal;

/** What the process of the portal takes, as the system and its JVM say. */
record Memory(String pid) {
  private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

  /** In bytes. */
  record Size(long heap, long resident) {}

  static Memory ofPortal() throws IOException {
    return new Memory(
        Files.readAllLines(RunningPortal.home().resolve("server.pid")).getFirst().strip());
  }

  /** After everything that nobody needs was thrown away. */
  Size now() throws IOException, InterruptedException {
    jcmd("GC.run");
    long kilobytes =
        USED.matcher(jcmd("GC.heap_info"))
            .results()
            .mapToLong(found -> Long.parseLong(found.group(1)))
            .sum();
    return new Size(kilobytes << 10, resident());
  }

  /** What the system has given it. */
  long resident() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc", pid, "status"))) {
      return lines
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(0)
          << 10;
    }
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
            .redirectErrorStream(true)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer;
  }
}
