package org.rihla.portal.plugin.jar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.rihla.portal.platform.PluginConfiguration;

/**
 * Copies of JARs and what was unpacked from them: {@code plugins/.store/ID/SHA-256/} in the home.
 * The administrator may exchange or delete the JAR of a plugin that is enabled; it goes on.
 */
@ApplicationScoped
public class PluginStore {
  private static final String JAR = "plugin.jar";
  private static final String CODE = "code";

  private PluginConfiguration configuration;

  /** For the container’s proxies, which delegate everything. */
  @SuppressWarnings("NullAway.Init")
  protected PluginStore() {}

  /** A store below the folder that is configured. */
  @Inject
  public PluginStore(PluginConfiguration configuration) {
    this.configuration = configuration;
  }

  /**
   * Copies and unpacks a JAR; one that is there already is used as it is.
   *
   * @throws PluginRefusedException if it must not be unpacked
   */
  public StoredPlugin put(PluginFile file) {
    Path place = place(file.id(), file.sha256());
    Optional<StoredPlugin> there = find(file.id(), file.sha256());
    if (there.isPresent()) {
      return there.get();
    }
    Path temporary = place.resolveSibling(place.getFileName() + ".new");
    try {
      delete(temporary);
      delete(place);
      Files.createDirectories(temporary);
      boolean code = Unpacking.run(file.jar(), temporary);
      Files.copy(file.jar(), temporary.resolve(JAR));
      if (code) {
        Files.createFile(temporary.resolve(CODE));
      }
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (ZipException e) {
      throw PluginRefusedException.of("no-jar", file.jar().getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(temporary);
    }
    return find(file.id(), file.sha256())
        .orElseThrow(() -> PluginRefusedException.of("changed-meanwhile", file.id()));
  }

  /** The copy with these bytes, when it is there and whole. */
  public Optional<StoredPlugin> find(String id, String sha256) {
    Path place = place(id, sha256);
    Path jar = place.resolve(JAR);
    if (!Files.isRegularFile(jar) || !Files.isDirectory(place.resolve("rihla"))) {
      return Optional.empty();
    }
    PluginFile file = PluginFile.read(jar);
    return file.sha256().equals(sha256)
        ? Optional.of(
            new StoredPlugin(file, place.resolve("rihla"), Files.exists(place.resolve(CODE))))
        : Optional.empty();
  }

  /** Deletes every copy of a plugin but this one. */
  public void keepOnly(StoredPlugin plugin) {
    try (Stream<Path> copies = Files.list(configuration.store().resolve(plugin.id()))) {
      copies.filter(copy -> !copy.endsWith(plugin.file().sha256())).forEach(PluginStore::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes one copy. */
  public void remove(StoredPlugin plugin) {
    delete(place(plugin.id(), plugin.file().sha256()));
  }

  /** Deletes every copy of a plugin. */
  public void remove(String id) {
    delete(configuration.store().resolve(id));
  }

  private Path place(String id, String sha256) {
    return configuration.store().resolve(id).resolve(sha256);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
