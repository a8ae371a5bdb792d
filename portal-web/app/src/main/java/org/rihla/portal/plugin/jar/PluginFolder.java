package org.rihla.portal.plugin.jar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.platform.PluginConfiguration;

/**
 * The JARs that could be enabled: those that an administrator put into {@code plugins/} of the
 * home, and those that the launcher offers, of which the home may have others.
 */
@ApplicationScoped
public class PluginFolder {
  @Inject private PluginConfiguration configuration;

  /**
   * What is there at this moment.
   *
   * @param plugins by their identifiers
   * @param broken what keeps a file out, by its name
   */
  public record Found(Map<String, PluginFile> plugins, Map<String, PluginProblem> broken) {}

  /** Reads the manifests of all JARs. */
  public Found look() {
    Map<String, PluginFile> plugins = new LinkedHashMap<>();
    Map<String, PluginProblem> broken = new LinkedHashMap<>();
    for (Path jar : jars(configuration.folder())) {
      read(jar, broken)
          .ifPresent(file -> {
            PluginFile other = plugins.putIfAbsent(file.id(), file);
            if (other != null) {
              broken.put(name(jar), PluginProblem.of("duplicate-id", file.id(), name(other.jar())));
            }
          });
    }
    for (Path jar : configuration.offered().map(PluginFolder::jars).orElse(List.of())) {
      read(jar, broken).ifPresent(file -> plugins.putIfAbsent(file.id(), file));
    }
    return new Found(plugins, broken);
  }

  /**
   * The JAR of a plugin.
   *
   * @throws PluginRefusedException if two JARs claim to be it
   */
  public Optional<PluginFile> find(String id) {
    Found found = look();
    for (PluginProblem problem : found.broken().values()) {
      if (problem.code().equals("duplicate-id") && problem.arguments().getFirst().equals(id)) {
        throw new PluginRefusedException(List.of(problem));
      }
    }
    return Optional.ofNullable(found.plugins().get(id));
  }

  /**
   * Compares a JAR with the digests that were configured or recorded for it.
   *
   * @throws PluginRefusedException if it has another one
   */
  public void verify(PluginFile file) {
    String pinned = configuration.pinned().get(file.id());
    String expected = pinned != null ? pinned : file.recordedDigest().orElse(file.sha256());
    if (!expected.equalsIgnoreCase(file.sha256())) {
      throw PluginRefusedException.of("digest", file.id(), file.sha256(), expected);
    }
  }

  /** Deletes the JAR of a plugin from the home; one that is offered stays. */
  public void delete(String id) {
    find(id)
        .filter(file -> file.jar().startsWith(configuration.folder()))
        .ifPresent(file -> {
          try {
            Files.delete(file.jar());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Optional<PluginFile> read(Path jar, Map<String, PluginProblem> broken) {
    try {
      return Optional.of(PluginFile.read(jar));
    } catch (PluginRefusedException e) {
      broken.put(name(jar), e.problems().getFirst());
      return Optional.empty();
    }
  }

  private static List<Path> jars(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files
              .filter(file -> name(file).endsWith(".jar") && Files.isRegularFile(file))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
