package org.rihla.launcher.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A module that is a program of its own: after its build its JAR stands in {@code target}, and all
 * that it needs in {@code target/lib}.
 *
 * @param repository the sources
 * @param module its folder, relative to the top of the sources
 * @param mainClass what is run
 */
public record Tool(Repository repository, String module, String mainClass) {

  /** The module's JAR, once it is built. */
  public Optional<Path> jar() {
    Path target = repository.folder().resolve(module).resolve("target");
    if (!Files.isDirectory(target)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .filter(file -> !file.toString().endsWith("-tests.jar"))
          .max(Path::compareTo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a change makes it stale: in the module itself and in the engine that it is made for. */
  List<String> sources() {
    return List.of("pom.xml", "search-index/pom.xml", "search-index/engine", module);
  }

  /** What Java's {@code -cp} takes. */
  public String classPath(Path jar) {
    return jar + File.pathSeparator + jar.resolveSibling("lib").resolve("*");
  }
}
