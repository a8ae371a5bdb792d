package org.rihla.search.benchmark.peer;

import java.io.IOException;
import java.util.List;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.SampleDocument;

/**
 * An engine to be measured. It has a public constructor that takes the {@link java.nio.file.Path}
 * of a folder, and opens the index there, or an empty one.
 */
public interface Peer extends AutoCloseable {

  /** Adds documents; they need not be seen before the commit. */
  void index(List<SampleDocument> documents) throws Exception;

  /** Makes durable and visible what was added. */
  void commit() throws Exception;

  /** Adds or replaces a document, which is seen by every request that begins afterwards. */
  void save(SampleDocument document) throws Exception;

  /** Answers a request. */
  Answer answer(Ask ask) throws Exception;

  /** Commits and releases the folder. */
  @Override
  void close() throws IOException;
}
