package org.rihla.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A worker's folder with one more JAR, which holds the parser that does anything. */
final class HostileFolder {

  private HostileFolder() {}

  static Path in(Path folder) throws IOException {
    Path made = Files.createDirectories(folder.resolve("worker"));
    try (Stream<Path> jars = Files.list(Workers.settings().folder())) {
      List<Path> all = jars.toList();
      for (Path jar : all) {
        Files.copy(jar, made.resolve(String.valueOf(jar.getFileName())));
      }
    }
    String parser = HostileParser.class.getName();
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(made.resolve("hostile.jar")))) {
      String path = parser.replace('.', '/') + ".class";
      try (InputStream code = HostileParser.class.getResourceAsStream("/" + path)) {
        add(jar, path, code.readAllBytes());
      }
      add(jar, "META-INF/services/org.apache.tika.parser.Parser", bytes(parser));
    }
    return made;
  }

  private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new JarEntry(name));
    jar.write(content);
    jar.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
