package org.rihla.search.benchmark.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.rihla.search.benchmark.peer.Answer;
import org.rihla.search.benchmark.peer.Peer;
import org.rihla.search.benchmark.sample.Ask;
import org.rihla.search.benchmark.sample.SampleDocument;

/**
 * Lucene, written to directly. Unlike the engine it shows what it indexes only after the commit.
 */
public final class LucenePeer implements Peer {

  private static final double BUFFER_MEGABYTES = 48;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final LuceneDocuments documents = new LuceneDocuments();
  private final LuceneSearch search = new LuceneSearch();

  /** Opens the index of a folder. */
  public LucenePeer(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(new LuceneAnalyzers());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, new SearcherFactory());
  }

  @Override
  public void index(List<SampleDocument> batch) throws IOException {
    for (SampleDocument document : batch) {
      writer.updateDocument(new Term("id", document.id()), documents.of(document));
    }
  }

  @Override
  public void commit() throws IOException {
    writer.commit();
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void save(SampleDocument document) throws IOException {
    index(List.of(document));
    searchers.maybeRefreshBlocking();
  }

  @Override
  public Answer answer(Ask ask) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return search.answer(searcher, ask);
    } finally {
      searchers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
    directory.close();
  }
}
