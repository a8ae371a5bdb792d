package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.util.Set;
import org.rihla.extraction.Capabilities;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.ExtractionResult;
import org.rihla.extraction.Failed;
import org.rihla.extraction.TextExtractor;

/** Makes the one extractor of the portal. */
@ApplicationScoped
public class Extractors {

  /** Reads nothing until a worker is configured. */
  @Produces
  @ApplicationScoped
  public TextExtractor extractor() {
    return new Absent();
  }

  /** Where there is no worker, files wait. */
  private static final class Absent implements TextExtractor {
    @Override
    public ExtractionResult extract(Path file, ExtractionRequest request) {
      return new Failed(Failed.Reason.NO_WORKER);
    }

    @Override
    public Capabilities capabilities() {
      return new Capabilities(Set.of(), false, false);
    }
  }
}
