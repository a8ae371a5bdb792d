package org.rihla.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.rihla.search.OpenedIndex;
import org.rihla.search.Samples;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;

/**
 * A process of its own that writes {@link Batches} and, after each commit, the number of the batch
 * to a journal, until it is killed.
 */
final class KilledProcess {

  private KilledProcess() {}

  /** Takes the folder of the index, the journal, and the number of batches that are there. */
  public static void main(String[] arguments) throws IOException {
    OpenedIndex opened = SearchIndexes.embedded(Path.of(arguments[0]), Samples.SCHEMA);
    try (SearchIndex index = opened.index();
        FileChannel journal =
            FileChannel.open(
                Path.of(arguments[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      int batch = Integer.parseInt(arguments[2]);
      while (true) {
        batch++;
        Batches.apply(index, batch);
        index.commit();
        journal.write(ByteBuffer.allocate(Integer.BYTES).putInt(batch).flip());
      }
    }
  }

  /** Starts it, and kills it so many milliseconds after its first commit. */
  static void runAndKill(Path folder, Path journal, int batches, long milliseconds)
      throws IOException, InterruptedException {
    long before = Files.exists(journal) ? Files.size(journal) : 0;
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcess.class.getName(),
                folder.toString(),
                journal.toString(),
                Integer.toString(batches))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!Files.exists(journal) || Files.size(journal) == before) {
        if (!process.isAlive()) {
          throw new IllegalStateException("The process ended with " + process.exitValue());
        }
        Thread.sleep(5);
      }
      Thread.sleep(milliseconds);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** The last batch in the journal; 0 if there is none. */
  static int lastAcknowledged(Path journal) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(journal));
    int whole = bytes.limit() / Integer.BYTES;
    return whole == 0 ? 0 : bytes.getInt((whole - 1) * Integer.BYTES);
  }
}
