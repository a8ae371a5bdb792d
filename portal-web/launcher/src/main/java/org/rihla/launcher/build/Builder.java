package org.rihla.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rihla.launcher.console.Console;
import org.rihla.launcher.console.LauncherException;

/**
 * Builds the WAR, the plugins and the worker that reads documents, and fetches the server through
 * the same Maven.
 */
public final class Builder {
  private final Repository repository;
  private final Console console;
  private final Clock clock;

  /** Builds from {@code repository} and tells {@code console} how it goes. */
  public Builder(Repository repository, Console console, Clock clock) {
    this.repository = repository;
    this.console = console;
    this.clock = clock;
  }

  /**
   * Builds all that a running portal consists of when a source is newer than it.
   *
   * @throws LauncherException with the build's errors when it fails
   */
  public void buildIfStale() {
    if (Staleness.isStale(repository)) {
      console.say("build.start");
      Instant begun = clock.instant();
      List<String> modules = new ArrayList<>(repository.pluginModules());
      modules.addAll(0, List.of("portal-web/app", "search-index/extraction-worker"));
      maven(
          List.of(
              "-B", "-Dmaven.test.skip=true", "package", "-pl", String.join(",", modules), "-am"),
          "build.failed");
      date(repository.war(), begun);
    }
  }

  /**
   * Builds a tool when a source is newer than it.
   *
   * @throws LauncherException with the build's errors when it fails
   */
  public void buildIfStale(Tool tool) {
    if (Staleness.isStale(repository, tool.jar(), tool.sources())) {
      Instant begun = clock.instant();
      maven(
          List.of("-B", "-Dmaven.test.skip=true", "package", "-pl", tool.module(), "-am"),
          "build.failed");
      date(tool.jar(), begun);
    }
  }

  /**
   * Fetches the server's archive into {@code folder}.
   *
   * @return the archive
   * @throws LauncherException when it cannot be had
   */
  public Path fetchPayara(Path folder) {
    String version = repository.payaraVersion();
    console.say("payara.fetch", version);
    maven(
        List.of(
            "-B",
            "-N",
            "dependency:copy",
            "-Dartifact=fish.payara.distributions:payara:" + version + ":zip",
            "-DoutputDirectory=" + folder,
            "-Dmdep.overWriteReleases=true"),
        "payara.unfetched");
    return folder.resolve("payara-" + version + ".zip");
  }

  private void maven(List<String> arguments, String failure) {
    BuildOutput output = new BuildOutput(console);
    if (Maven.find(repository).run(output, arguments) == 0) {
      return;
    }
    output.errors().forEach(console::print);
    throw LauncherException.failed(output.network() ? failure : "build.network");
  }

  /** A source that changes while the build runs must look newer than what was built. */
  private static void date(Path built, Instant begun) {
    try {
      Files.setLastModifiedTime(built, FileTime.from(begun));
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", built, e.toString());
    }
  }
}
