package org.rihla.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.rihla.search.IndexException;
import org.rihla.search.IndexLockedException;
import org.rihla.search.IndexSchema;
import org.rihla.search.OpenedIndex;

/** Opens the embedded engine: lock, check, and start anew if the check fails. */
public final class EmbeddedIndex {

  private static final double BUFFER_MEGABYTES = 48;

  /**
   * Segments of about one size that wait until they are merged. Each word of each search is looked
   * up in all segments, and a portal is read far more often than it is written.
   */
  private static final double SEGMENTS_PER_TIER = 4;

  private EmbeddedIndex() {}

  /** See {@link org.rihla.search.SearchIndexes#embedded}, which calls this. */
  public static OpenedIndex open(Path folder, IndexSchema schema) {
    try {
      Files.createDirectories(folder);
      return open(folder, FSDirectory.open(folder), schema);
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(
          String.format(
              Locale.ROOT,
              "The index in %s is open already, in this process or in another: close it there first",
              folder),
          e);
    } catch (IOException e) {
      throw new IndexException(
          String.format(
              Locale.ROOT,
              "Cannot open an index in %s: check that it is a folder which can be read and written (%s)",
              folder,
              e),
          e);
    }
  }

  /** Opens an index whose files are in a directory that is closed with it, or if this fails. */
  static OpenedIndex open(Path folder, Directory directory, IndexSchema schema) throws IOException {
    try {
      return locked(folder, directory, schema);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static OpenedIndex locked(Path folder, Directory directory, IndexSchema schema)
      throws IOException {
    Lock lock = directory.obtainLock(IndexFiles.LOCK);
    try {
      Stamp stamp = Stamp.of(schema);
      IndexFiles files = new IndexFiles(folder, directory);
      files.mendEngineLock();
      Optional<String> defect = files.defect(stamp);
      if (defect.isPresent()) {
        files.setAside();
      }
      IndexWriter writer =
          writer(directory, defect.isPresent() ? OpenMode.CREATE : OpenMode.APPEND, stamp);
      Store store = new Store(directory, lock, writer);
      return new OpenedIndex(
          new LuceneSearchIndex(store, schema, new Failures(folder)),
          defect.isPresent(),
          defect.orElse(""));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw e;
    }
  }

  private static IndexWriter writer(Directory directory, OpenMode mode, Stamp stamp)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new FieldAnalyzers())
            .setOpenMode(mode)
            .setCommitOnClose(false)
            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    IndexWriter writer = new IndexWriter(directory, config);
    try {
      writer.setLiveCommitData(stamp.entries().entrySet(), false);
      writer.commit();
      return writer;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }
}
