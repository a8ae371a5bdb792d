package org.rihla.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.SearcherManager;

/**
 * Decides when changes are made visible. While somebody searches, at once and by the writer, so
 * that no reading waits. While nobody does, not before the next reading: each refresh leaves a
 * small segment, and an index that is filled in batches would spend most of its time on merging
 * them.
 */
final class Refresh implements Closeable {

  private final SearcherManager searchers;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong visible = new AtomicLong();

  /** Whether anybody has read since the last refresh. */
  private volatile boolean asked = true;

  Refresh(SearcherManager searchers) {
    this.searchers = searchers;
  }

  /** Called by the writer, after each change. */
  void changed() throws IOException {
    changes.incrementAndGet();
    if (asked) {
      asked = false;
      refresh();
    }
  }

  /** Searchers that see every change that was made before this call. */
  SearcherManager current() throws IOException {
    asked = true;
    if (visible.get() < changes.get()) {
      refresh();
    }
    return searchers;
  }

  /** The number is read before, as a change in the meantime may be seen or not. */
  private void refresh() throws IOException {
    long made = changes.get();
    searchers.maybeRefreshBlocking();
    visible.accumulateAndGet(made, Math::max);
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }
}
