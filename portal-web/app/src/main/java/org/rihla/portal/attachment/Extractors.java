package org.rihla.portal.attachment;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.ThumbnailRequest;
import org.rihla.extraction.ThumbnailResult;
import org.rihla.extraction.Thumbnailer;
import org.rihla.extraction.WorkerSettings;
import org.rihla.extraction.client.DocumentWorkers;
import org.rihla.portal.platform.DocumentSettings;

/** Makes what reads files and draws pictures of them: the same processes for both. */
@ApplicationScoped
public class Extractors {
  private static final Logger LOG = Logger.getLogger(Extractors.class.getName());

  @Inject private DocumentSettings settings;

  private @Nullable DocumentWorkers workers;

  /** Reads texts; nothing until a worker is configured. */
  @Produces
  @ApplicationScoped
  public TextExtractor extractor() {
    DocumentWorkers open = workers();
    return open == null ? new Absent() : open;
  }

  /** Draws pictures; none until a worker is configured. */
  @Produces
  @ApplicationScoped
  public Thumbnailer thumbnailer() {
    DocumentWorkers open = workers();
    return open == null ? new Absent() : open;
  }

  private synchronized @Nullable DocumentWorkers workers() {
    Path folder = settings.worker();
    if (workers == null && folder != null) {
      if (Files.isDirectory(folder)) {
        workers = DocumentWorkers.open(WorkerSettings.of(folder));
        LOG.log(
            Level.INFO,
            "Files are read by {0}: {1}",
            new Object[] {folder, workers.capabilities()});
      } else {
        LOG.log(Level.SEVERE, "rihla.extraction.worker is no folder: {0}", folder);
      }
    }
    return workers;
  }

  @PreDestroy
  synchronized void close() {
    if (workers != null) {
      workers.close();
    }
  }

  /** Where there is no worker, files wait. */
  private static final class Absent implements TextExtractor, Thumbnailer {
    @Override
    public ExtractionResult extract(Path file, ExtractionRequest request) {
      return new Failed(Failed.Reason.NO_WORKER);
    }

    @Override
    public ThumbnailResult render(Path file, Path folder, ThumbnailRequest request) {
      return new Failed(Failed.Reason.NO_WORKER);
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities(Set.of(), false, false);
    }
  }
}
