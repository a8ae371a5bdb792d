package org.rihla.acceptance.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.acceptance.portal.PortalHome;

/**
 * What the server's process holds, as the JDK's own {@code jcmd} tells after a full collection.
 *
 * @param heap used, in MiB
 * @param resident memory of the process, in MiB
 * @param loaders class loaders of plugins that are there
 */
record ServerMemory(long heap, long resident, long loaders) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final long KIB_PER_MIB = 1024;

  static ServerMemory of(PortalHome home) throws IOException, InterruptedException {
    String pid = Files.readAllLines(home.folder().resolve("server.pid")).getFirst();
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
    return new ServerMemory(used / KIB_PER_MIB, resident(pid) / KIB_PER_MIB, loaders);
  }

  private static long resident(String pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
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
