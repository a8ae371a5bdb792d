package org.rihla.plugin.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs the module that is tested as its build will, from what the build says of it. */
final class PluginUnderTest {
  private static final List<String> ENTRIES =
      List.of(
          "Plugin-Id",
          "Plugin-Version",
          "Plugin-Requires",
          "Plugin-Dependencies",
          "Plugin-Provider",
          "Plugin-License");

  private PluginUnderTest() {}

  /** Writes the JAR. */
  static Path pack(Path jar) throws IOException {
    return pack(jar, manifest());
  }

  /** Writes the JAR of another version. */
  static Path pack(Path jar, String version) throws IOException {
    Manifest manifest = manifest();
    manifest.getMainAttributes().putValue("Plugin-Version", version);
    return pack(jar, manifest);
  }

  private static Path pack(Path jar, Manifest manifest) throws IOException {
    Path classes = Path.of(property("rihla.plugin.classes"));
    try (OutputStream output = Files.newOutputStream(jar);
        JarOutputStream zip = new JarOutputStream(output, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return jar;
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    for (String entry : ENTRIES) {
      attributes.putValue(entry, System.getProperty("rihla.plugin." + entry, ""));
    }
    return manifest;
  }

  /** The folder of the portal's own declarations and items. */
  static Path content() {
    return Path.of(property("rihla.content"));
  }

  /** What the module declares: its folder {@code rihla}, as built. */
  static Path declarations() {
    return Path.of(property("rihla.plugin.classes")).resolve("rihla");
  }

  /** JARs of releases that are kept to be compared with. */
  static List<Path> released() throws IOException {
    Path folder = Path.of(property("rihla.plugin.released"));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private static String property(String key) {
    String value = System.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(
          key + " is not set: run the test through Maven, in a module below portal-plugins");
    }
    return value;
  }
}
