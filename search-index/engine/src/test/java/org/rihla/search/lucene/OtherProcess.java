package org.rihla.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rihla.search.IndexChange;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;

/**
 * A process of its own that commits the samples, removes one without committing, says so by a file,
 * and waits to be killed.
 */
final class OtherProcess {

  private OtherProcess() {}

  /** Takes the folder of the index and the file to write when ready. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (SearchIndex index =
        SearchIndexes.embedded(Path.of(arguments[0]), Samples.SCHEMA).index()) {
      index.apply(Samples.all());
      index.commit();
      index.apply(List.of(new IndexChange.Remove("news")));
      Files.createFile(Path.of(arguments[1]));
      Thread.sleep(60_000);
    }
  }

  /** Starts it and returns when it is ready. */
  static Process start(Path folder, Path ready) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                folder.toString(),
                ready.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!Files.exists(ready)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The other process ended with " + process.exitValue());
      }
      Thread.sleep(20);
    }
    return process;
  }
}
