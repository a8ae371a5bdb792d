package org.rihla.portal.plugin.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.rihla.plugin.PluginDependency;
import org.rihla.portal.platform.Sha256;

/**
 * A JAR that says in its manifest that it is a plugin.
 *
 * @param jar the file
 * @param manifest what its manifest says
 * @param sha256 of all its bytes, in hexadecimal digits
 */
public record PluginFile(Path jar, PluginManifest manifest, String sha256) {
  private static final long LARGEST = 64L << 20;

  /**
   * Reads the manifest and nothing else.
   *
   * @throws PluginRefusedException if it is no plugin
   */
  public static PluginFile read(Path jar) {
    String name = String.valueOf(jar.getFileName());
    try {
      if (Files.size(jar) > LARGEST) {
        throw PluginRefusedException.of("jar-too-large", name, LARGEST >> 20);
      }
      return new PluginFile(jar, manifest(jar, name), Sha256.of(jar));
    } catch (IOException e) {
      throw PluginRefusedException.of("no-jar", name);
    }
  }

  private static PluginManifest manifest(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile(), false)) {
      Manifest manifest = file.getManifest();
      if (manifest == null || file.getEntry("rihla/plugin.yaml") == null) {
        throw PluginRefusedException.of("no-descriptor", name);
      }
      return PluginManifest.of(name, new Finder().descriptor(manifest));
    }
  }

  public String id() {
    return manifest.id();
  }

  /** The digest that somebody wrote beside the JAR, as {@code NAME.jar.sha256}. */
  public Optional<String> recordedDigest() {
    Path beside = jar.resolveSibling(jar.getFileName() + ".sha256");
    try {
      return Files.isRegularFile(beside)
          ? Optional.of(Files.readString(beside).strip().split("\\s", 2)[0])
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lends the reading of a manifest that PF4J keeps to itself. */
  private static final class Finder extends ManifestPluginDescriptorFinder {
    DefaultPluginDescriptor descriptor(Manifest manifest) {
      return (DefaultPluginDescriptor) createPluginDescriptor(manifest);
    }
  }

  /** Plugins that must be enabled before this one. */
  public List<PluginDependency> dependencies() {
    return manifest.dependencies();
  }
}
