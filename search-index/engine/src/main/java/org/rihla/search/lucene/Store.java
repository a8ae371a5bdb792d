package org.rihla.search.lucene;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;

/** One writer, its near-real-time searchers, and what is released with them. */
final class Store {

  private final Directory directory;
  private final Lock folderLock;
  private final IndexWriter writer;
  private final Refresh refresh;
  private final ReentrantLock writing = new ReentrantLock();

  Store(Directory directory, Lock folderLock, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.folderLock = folderLock;
    this.writer = writer;
    this.refresh = new Refresh(new SearcherManager(writer, StatisticsSearcher.FACTORY));
  }

  /** Changes the index. */
  @FunctionalInterface
  interface Change {
    void make(IndexWriter writer) throws IOException;
  }

  /** Reads the index as it was when the reading began. */
  @FunctionalInterface
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /**
   * One change at a time, so that the last of two callers wins as a whole; seen by all readings
   * that begin afterwards, see {@link Refresh}.
   */
  void change(Change change) throws IOException {
    writing.lock();
    try {
      change.make(writer);
      refresh.changed();
    } finally {
      writing.unlock();
    }
  }

  <T> T read(Reading<T> reading) throws IOException {
    SearcherManager searchers = refresh.current();
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** Commits if the writer still can, and releases everything in any case. */
  void close() throws IOException {
    writing.lock();
    try {
      if (writer.isOpen()) {
        writer.commit();
      }
    } finally {
      IOUtils.close(refresh, writer::rollback, folderLock, directory);
      writing.unlock();
    }
  }
}
