package org.rihla.launcher.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.launcher.console.LauncherException;

/**
 * A program for developers that a module of the repository holds. Its build leaves the JAR, under
 * the module's artifact name, and the libraries that it needs in the module's {@code target}.
 *
 * @param repository where it is built
 * @param module folder of the module
 * @param artifact name of its JAR without version
 * @param mainClass what to run
 */
public record Tool(Repository repository, String module, String artifact, String mainClass) {
  private static final String VERSION = "0.1.0-SNAPSHOT";

  /** The JAR, once built. */
  Path jar() {
    return target().resolve(artifact + "-" + VERSION + ".jar");
  }

  /** What the JAR is made of: the module's own sources and those of the modules that it needs. */
  List<String> sources() {
    return List.of(
        "pom.xml",
        "search-index/pom.xml",
        "search-index/engine",
        "search-index/extraction",
        module);
  }

  private Path target() {
    return repository.folder().resolve(module).resolve("target");
  }

  /**
   * Runs it on the JDK that runs the launcher, with this program's input and output.
   *
   * @return its exit code
   */
  public int run(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", "")).resolve("bin/java").toString());
    // Lucene asks for it, and Java warns that it is not final; neither is news to who measures.
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    command.add("-Drihla.repository=" + repository.folder());
    command.add("-cp");
    command.add(jar() + File.pathSeparator + target().resolve("lib/*"));
    command.add(mainClass);
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw LauncherException.failed("tool.start", mainClass, LauncherException.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LauncherException.FAILED;
    }
  }
}
