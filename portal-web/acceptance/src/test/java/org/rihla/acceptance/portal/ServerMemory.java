package org.rihla.acceptance.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server's process holds, as the JDK's own {@code jcmd} tells after a full collection.
 *
 * @param heap used, in MiB
 * @param resident memory of the process, in MiB
 * @param loaders class loaders of plugins that are there
 */
public record ServerMemory(long heap, long resident, long loaders) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final long KIB_PER_MIB = 1024;

  /** What the server of a home holds now. */
  public static ServerMemory of(PortalHome home) throws IOException, InterruptedException {
    String pid = pid(home);
    jcmd(pid, "GC.run");
    jcmd(pid, "GC.run");
    String heap = jcmd(pid, "GC.heap_info");
    long used = 0;
    for (String line : heap.lines().filter(text -> !text.contains("etaspace")).toList()) {
      Matcher found = USED.matcher(line);
      used += found.find() ? Long.parseLong(found.group(1)) : 0;
    }
    long loaders =
        jcmd(pid, "VM.classloader_stats")
            .lines()
            .filter(line -> line.contains("org.pf4j.PluginClassLoader"))
            .count();
    return new ServerMemory(used / KIB_PER_MIB, resident(home), loaders);
  }

  /** The memory that the system has given the process, in MiB; nothing is collected for it. */
  public static long resident(PortalHome home) throws IOException {
    long kib =
        Files.readAllLines(Path.of("/proc", pid(home), "status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum();
    return kib / KIB_PER_MIB;
  }

  private static String pid(PortalHome home) throws IOException {
    return Files.readAllLines(home.folder().resolve("server.pid")).getFirst();
  }

  private static String jcmd(String pid, String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
