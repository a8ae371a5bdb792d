package org.rihla.search.benchmark.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Puts an index together with itself, so that each document is there several times. Whatever engine
 * filled it, its segments are merged as Lucene does by default, and what it noted with its last
 * commit stays. It needs Lucene only, of the version that wrote the index.
 */
public final class CopiesMain {

  private static final String COMMIT = "segments_";

  private CopiesMain() {}

  /** Enlarges the index below a folder, named first, to as many times its documents. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int times = Integer.parseInt(arguments[1]);
    Path index = largestIndex(folder);
    Path once = Files.createDirectory(folder.resolve("copied"));
    copy(index, once);
    try (Directory directory = FSDirectory.open(index);
        Directory more = FSDirectory.open(once)) {
      enlarge(directory, more, times);
    }
    delete(once);
  }

  private static void enlarge(Directory index, Directory once, int times) throws IOException {
    Map<String, String> noted;
    FieldInfos fields;
    try (DirectoryReader reader = DirectoryReader.open(index)) {
      noted = reader.getIndexCommit().getUserData();
      fields = FieldInfos.getMergedFieldInfos(reader);
    }
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
            .setMergeScheduler(new SerialMergeScheduler());
    if (fields.getSoftDeletesField() != null) {
      config.setSoftDeletesField(fields.getSoftDeletesField());
    }
    if (fields.getParentField() != null) {
      config.setParentField(fields.getParentField());
    }
    try (IndexWriter writer = new IndexWriter(index, config)) {
      for (int i = 1; i < times; i++) {
        writer.addIndexes(once);
      }
      writer.setLiveCommitData(noted.entrySet());
      writer.commit();
    }
  }

  /** Some engines keep smaller ones beside it, of their own state. */
  private static Path largestIndex(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith(COMMIT))
          .map(Path::getParent)
          .distinct()
          .max(Comparator.comparingLong(CopiesMain::bytes))
          .orElseThrow(() -> new NoSuchElementException("There is no index in " + folder));
    }
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.toList());
    }
    files.add(folder);
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
