package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.extraction.Encrypted;
import org.rihla.extraction.Extracted;
import org.rihla.extraction.ExtractionLimits;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.NoText;
import org.rihla.extraction.TextExtractor;
import org.rihla.extraction.TooLarge;
import org.rihla.extraction.Unsupported;
import org.rihla.portal.attachment.picture.PictureMaker;
import org.rihla.portal.attachment.scan.Verdict;
import org.rihla.portal.attachment.scan.VirusScanner;
import org.rihla.portal.platform.DocumentSettings;

/** Reads one file from beginning to end of its job. */
@ApplicationScoped
public class ExtractionRunner {
  private static final Logger LOG = Logger.getLogger(ExtractionRunner.class.getName());

  @Inject private ExtractionJobs jobs;
  @Inject private BlobStore blobs;
  @Inject private VirusScanner scanner;
  @Inject private TextExtractor extractor;
  @Inject private PictureMaker pictures;
  @Inject private DocumentSettings settings;

  /** Runs the job of a blob; whatever goes wrong is kept in its row. */
  void run(String sha256) {
    jobs.begin(sha256).ifPresent(job -> read(sha256, job));
  }

  private void read(String sha256, ExtractionJob job) {
    boolean anew = job.state() != ReadingState.WAITING;
    try (BlobStore.LocalFile file = blobs.local(sha256)) {
      if (anew || isClean(sha256)) {
        take(sha256, extractor.extract(file.path(), request(job)), anew);
        pictures.make(sha256, job.fileName(), job.mediaType());
      }
    } catch (NoSuchFileException e) {
      jobs.failed(sha256, "The blob is missing");
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The file " + sha256 + " could not be read");
      jobs.failed(sha256, String.valueOf(e));
    }
  }

  /** Whether a file may be read on; whatever else was found is kept in its row. */
  private boolean isClean(String sha256) throws IOException {
    try (InputStream content = blobs.open(sha256)) {
      return switch (scanner.scan(content)) {
        case Verdict.Clean ignored -> true;
        case Verdict.Infected infected -> {
          LOG.log(Level.SEVERE, "In {0} is {1}", new Object[] {sha256, infected.name()});
          end(sha256, ReadingState.INFECTED);
          yield false;
        }
        case Verdict.Unknown unknown -> {
          jobs.postpone(sha256, unknown.reason());
          yield false;
        }
      };
    }
  }

  private ExtractionRequest request(ExtractionJob job) {
    return new ExtractionRequest(
        job.fileName(),
        job.mediaType(),
        null,
        true,
        ExtractionLimits.USUAL.bytes(settings.mostSize()));
  }

  private void take(String sha256, ExtractionResult result, boolean anew) {
    switch (result) {
      case Extracted read ->
          jobs.end(sha256, ReadingState.READ, count(read), read.pages(), read.warnings());
      case NoText none ->
          jobs.end(sha256, ReadingState.NO_TEXT, PageCount.NONE, List.of(), none.warnings());
      case Encrypted ignored -> end(sha256, ReadingState.ENCRYPTED);
      case Unsupported ignored -> end(sha256, ReadingState.UNSUPPORTED);
      case TooLarge ignored -> end(sha256, ReadingState.TOO_LARGE);
      case Failed failed -> fail(sha256, failed.reason(), anew);
    }
  }

  private static PageCount count(Extracted read) {
    return new PageCount(read.properties().pageCount(), read.pages().getFirst().kind());
  }

  private void end(String sha256, ReadingState state) {
    jobs.end(sha256, state, PageCount.NONE, List.of(), Set.of());
  }

  private void fail(String sha256, Failed.Reason reason, boolean anew) {
    switch (reason) {
      case STOPPED, NO_WORKER -> jobs.postpone(sha256, reason.name());
      case DAMAGED, CRASHED, UNREADABLE -> {
        if (anew) {
          jobs.keep(sha256, reason.name());
        } else if (reason.passing()) {
          jobs.failed(sha256, reason.name());
        } else {
          end(sha256, ReadingState.DAMAGED);
        }
      }
    }
  }
}
