package org.rihla.extraction.worker.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rihla.extraction.ExtractionRequest;
import org.rihla.extraction.worker.program.Budget;

/**
 * A job while it is done.
 *
 * @param request what is known and allowed
 * @param costs so far
 * @param budget of time
 * @param folder for what is needed on the way, deleted afterwards
 */
public record Work(ExtractionRequest request, Costs costs, Budget budget, Path folder) {

  /** A new file of the job, empty. */
  Path file(String extension) throws IOException {
    return Files.createTempFile(folder, "part-", extension);
  }

  /** The same work with costs of its own: for a second look at the same document. */
  Work again(Costs others) {
    return new Work(request, others, budget, folder);
  }
}
