package org.rihla.search.benchmark.run;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.regex.Pattern;
import org.rihla.search.analysis.Words;
import org.rihla.search.benchmark.peer.Peer;

/** Where the classes of this program stand. */
final class OwnClassPath {

  private OwnClassPath() {}

  /** All that this program runs with. */
  static List<String> whole() {
    String classPath = System.getProperty("java.class.path", "");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(classPath)
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .toList();
  }

  /**
   * The benchmark and the engine without what they depend on. Of the engine another one loads the
   * analysis only, so that both make the same terms of a text.
   */
  static List<String> benchmarkAndAnalysis() {
    return List.of(place(Peer.class), place(Words.class));
  }

  private static String place(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("No class path holds " + type);
    }
    try {
      return Path.of(source.getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Not a folder or JAR: " + source.getLocation(), e);
    }
  }
}
