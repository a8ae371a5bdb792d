package org.rihla.extraction.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.WorkerSettings;

/**
 * The command line of a worker.
 *
 * @param settings of all workers
 * @param isolation what the system permits
 * @param capabilities what the programs of the machine can do
 */
record WorkerCommand(WorkerSettings settings, Isolation isolation, Capabilities capabilities) {

  private static final String MAIN = "org.rihla.extraction.worker.Main";

  /** A worker's process, about to be started, with a folder of its own for what it leaves. */
  ProcessBuilder builder(Path scratch) throws IOException {
    Path hosts = scratch.resolve("hosts");
    Files.write(hosts, new byte[0]);
    List<String> command = new ArrayList<>(isolation.prefix());
    command.add(settings.javaHome().resolve("bin").resolve("java").toString());
    command.add("-Xmx" + settings.heapMegabytes() + "m");
    command.add("-XX:MaxDirectMemorySize=64m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-UsePerfData");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=/dev/null");
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + scratch);
    // Where the system does not cut the network off, at least no name leads anywhere.
    command.add("-Djdk.net.hosts.file=" + hosts);
    command.addAll(List.of("-cp", settings.folder().resolve("*").toString(), MAIN));
    command.addAll(arguments());
    ProcessBuilder builder = new ProcessBuilder(command).directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    environment(builder.environment(), scratch);
    return builder;
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "--tesseract=", settings.programs().tesseract());
    add(arguments, "--libreoffice=", settings.programs().libreOffice());
    arguments.add("--ocr=" + String.join(",", capabilities.ocrLanguages()));
    return arguments;
  }

  private static void add(List<String> arguments, String option, @Nullable Path program) {
    if (program != null) {
      arguments.add(option + program);
    }
  }

  /** The environment of the program that asks may hold secrets: a worker sees none of it. */
  private static void environment(Map<String, String> environment, Path scratch) {
    String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.put("PATH", path);
    environment.put("HOME", scratch.toString());
    environment.put("TMPDIR", scratch.toString());
    environment.put("LC_ALL", "C.UTF-8");
    // One job per core: tesseract would take them all.
    environment.put("OMP_THREAD_LIMIT", "1");
  }
}
